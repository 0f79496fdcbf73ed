using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace JobBoard.Geography;

/// <summary>
/// All towns in columns, ordered by key and then the largest first: 170,000 objects would take five times the memory and
/// every collection would walk them.
/// </summary>
internal sealed class TownTable
{
    private readonly byte[] _names;
    private readonly int[] _nameEnds;
    private readonly byte[] _keys;
    private readonly int[] _keyEnds;
    private readonly ushort[] _regions;
    private readonly int[] _latitudes;
    private readonly int[] _longitudes;
    private readonly int[] _populations;
    private readonly HashSet<int> _capitals = [];

    private TownTable(ReadOnlySpan<byte> data)
    {
        var textLength = Number(data, 0);
        Count = Number(data, 1);
        var restLength = Number(data, 2);
        var columns = new Columns(data[(12 + textLength)..]);
        var shared = columns.Bytes(Count);
        var added = columns.Bytes(Count);
        (_names, _nameEnds) = Names(shared, added, columns.Bytes(restLength));
        (_keys, _keyEnds) = Keys();
        _regions = [.. columns.Numbers(Count, 2).Select(region => (ushort)region)];
        _latitudes = columns.Numbers(Count, 3);
        _longitudes = columns.Numbers(Count, 3);
        _populations = columns.Numbers(Count, 4);
        ReadLines(Encoding.UTF8.GetString(data.Slice(12, textLength)));
        MovePoints();
        foreach (var town in Enumerable.Range(0, Count))
            Regions[_regions[town]].Population += _populations[town];
    }

    public int Count { get; }

    public List<TownRegion> Regions { get; } = [];

    /// <summary>Names of countries by code, in many languages.</summary>
    public Dictionary<string, string[]> CountryNames { get; } = [];

    /// <summary>Names by which towns went some years ago.</summary>
    public List<(int Town, string Name)> FormerNames { get; } = [];

    public static TownTable Read()
    {
        using var stream = typeof(TownTable).Assembly.GetManifestResourceStream(typeof(TownTable), "towns.bin.br")
            ?? throw new InvalidOperationException("The resource towns.bin.br is missing from the assembly.");
        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        using var data = new MemoryStream(4_000_000);
        plain.CopyTo(data);
        return new TownTable(data.GetBuffer().AsSpan(0, (int)data.Length));
    }

    public string Name(int town) => Encoding.UTF8.GetString(Cell(_names, _nameEnds, town));

    public string Key(int town) => Encoding.ASCII.GetString(KeyBytes(town));

    public TownRegion Region(int town) => Regions[_regions[town]];

    public int RegionIndex(int town) => _regions[town];

    public GeoPoint Point(int town) => new(_latitudes[town] / 1000d, _longitudes[town] / 1000d);

    public int Population(int town) => _populations[town];

    public ReadOnlySpan<int> Populations => _populations;

    public bool IsCapital(int town) => _capitals.Contains(town);

    /// <summary>The towns of exactly this key, the largest first.</summary>
    public Range Named(ReadOnlySpan<byte> key)
    {
        var start = FirstNotBefore(key);
        var end = start;
        while (end < Count && KeyBytes(end).SequenceEqual(key))
            end++;
        return start..end;
    }

    /// <summary>The towns whose keys begin with this one.</summary>
    public Range Beginning(ReadOnlySpan<byte> prefix) =>
        // No key holds a byte of 255, and all that begin so come before it.
        FirstNotBefore(prefix)..FirstNotBefore([.. prefix, byte.MaxValue]);

    private int FirstNotBefore(ReadOnlySpan<byte> key)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (KeyBytes(middle).SequenceCompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private ReadOnlySpan<byte> KeyBytes(int town) => Cell(_keys, _keyEnds, town);

    private static ReadOnlySpan<byte> Cell(byte[] bytes, int[] ends, int index) =>
        bytes.AsSpan((index is 0 ? 0 : ends[index - 1])..ends[index]);

    private static int Number(ReadOnlySpan<byte> data, int index) => BinaryPrimitives.ReadInt32LittleEndian(data[(4 * index)..]);

    private (byte[] Names, int[] Ends) Names(ReadOnlySpan<byte> shared, ReadOnlySpan<byte> added, ReadOnlySpan<byte> rest)
    {
        var ends = new int[Count];
        var length = rest.Length;
        foreach (var letters in shared)
            length += letters;
        var names = new byte[length];
        var (before, end) = (0, 0);
        for (var town = 0; town < Count; town++)
        {
            var start = end;
            names.AsSpan(before, shared[town]).CopyTo(names.AsSpan(start));
            rest[..added[town]].CopyTo(names.AsSpan(start + shared[town]));
            rest = rest[added[town]..];
            (before, end) = (start, start + shared[town] + added[town]);
            ends[town] = end;
        }
        return (names, ends);
    }

    private (byte[] Keys, int[] Ends) Keys()
    {
        var ends = new int[Count];
        var keys = new byte[_names.Length];
        Span<char> name = stackalloc char[byte.MaxValue];
        var key = new StringBuilder();
        var end = 0;
        for (var town = 0; town < Count; town++)
        {
            var length = Encoding.UTF8.GetChars(Cell(_names, _nameEnds, town), name);
            PlaceKey.Append(name[..length], key.Clear());
            foreach (var chunk in key.GetChunks())
                end += Encoding.ASCII.GetBytes(chunk.Span, keys.AsSpan(end));
            ends[town] = end;
        }
        return (keys[..end], ends);
    }

    private void ReadLines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            switch (line.Split('\t'))
            {
                case ["R", var country, var own, var code, var letters, var name, var north, var east]:
                    Regions.Add(new TownRegion(country, own, code, letters, name, (Whole(north), Whole(east))));
                    break;
                case ["C", var country, var names]:
                    CountryNames[country] = names.Split('|');
                    break;
                case ["T", var town, var name]:
                    FormerNames.Add((Whole(town), name));
                    break;
                case ["K", var town]:
                    _capitals.Add(Whole(town));
                    break;
            }
        }
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Points stand in the file as steps from that of the region's first town, which is what makes it small.</summary>
    private void MovePoints()
    {
        for (var town = 0; town < Count; town++)
        {
            var first = Region(town).First;
            _latitudes[town] = first.Latitude + Step(_latitudes[town]);
            _longitudes[town] = first.Longitude + Step(_longitudes[town]);
        }
    }

    private static int Step(int zigzag) => (zigzag & 1) is 0 ? zigzag / 2 : -(zigzag + 1) / 2;

    private ref struct Columns(ReadOnlySpan<byte> data)
    {
        private ReadOnlySpan<byte> _left = data;

        public ReadOnlySpan<byte> Bytes(int count)
        {
            var bytes = _left[..count];
            _left = _left[count..];
            return bytes;
        }

        public int[] Numbers(int count, int width)
        {
            var numbers = new int[count];
            for (var place = 0; place < width; place++)
            {
                var bytes = Bytes(count);
                for (var index = 0; index < count; index++)
                    numbers[index] |= bytes[index] << 8 * place;
            }
            return numbers;
        }
    }
}
