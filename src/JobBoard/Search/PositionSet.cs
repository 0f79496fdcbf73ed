using System.Numerics;

namespace JobBoard.Search;

/// <summary>A set of positions in the catalogue, a bit each.</summary>
internal sealed class PositionSet
{
    private const int Bits = 64;
    private readonly ulong[] _words;

    public PositionSet(int size) => (_words, Size) = (new ulong[(size + Bits - 1) / Bits], size);

    private PositionSet(ulong[] words, int size) => (_words, Size) = (words, size);

    /// <summary>The first so many of all positions.</summary>
    public static PositionSet First(int count, int size)
    {
        var set = new PositionSet(size);
        set._words.AsSpan(0, count / Bits).Fill(ulong.MaxValue);
        if (count % Bits is not 0)
            set._words[count / Bits] = (1UL << count % Bits) - 1;
        return set;
    }

    /// <summary>How many positions there are, whether in the set or not.</summary>
    public int Size { get; }

    public bool this[int position] => (_words[position / Bits] >> position % Bits & 1) is 1;

    public void Add(int position) => _words[position / Bits] |= 1UL << position % Bits;

    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many positions are in both.</summary>
    public int CountWith(PositionSet other)
    {
        var count = 0;
        var (mine, theirs) = (_words, other._words);
        for (var at = 0; at < mine.Length && at < theirs.Length; at++)
            count += BitOperations.PopCount(mine[at] & theirs[at]);
        return count;
    }

    /// <summary>Counts what is in the set by a number that each position has.</summary>
    public int[] CountBy(ReadOnlySpan<int> numbers, int most)
    {
        var counts = new int[most];
        for (var at = 0; at < _words.Length; at++)
        {
            for (var word = _words[at]; word is not 0; word &= word - 1)
                counts[numbers[at * Bits + BitOperations.TrailingZeroCount(word)]]++;
        }
        return counts;
    }

    public PositionSet And(PositionSet other) => Combine(other, (mine, theirs) => mine & theirs);

    public PositionSet Or(PositionSet other) => Combine(other, (mine, theirs) => mine | theirs);

    public PositionSet Without(PositionSet other) => Combine(other, (mine, theirs) => mine & ~theirs);

    /// <summary>The positions in order.</summary>
    public IEnumerable<int> All() => From(0);

    /// <summary>The positions in order, from the one with that many before it.</summary>
    public IEnumerable<int> From(int skip)
    {
        for (var at = 0; at < _words.Length; at++)
        {
            var word = _words[at];
            var here = BitOperations.PopCount(word);
            if (here <= skip)
            {
                skip -= here;
                continue;
            }
            for (; word is not 0; word &= word - 1)
            {
                if (skip-- <= 0)
                    yield return at * Bits + BitOperations.TrailingZeroCount(word);
            }
            skip = 0;
        }
    }

    private PositionSet Combine(PositionSet other, Func<ulong, ulong, ulong> with)
    {
        var words = new ulong[_words.Length];
        for (var at = 0; at < words.Length; at++)
            words[at] = with(_words[at], other._words[at]);
        return new PositionSet(words, Size);
    }
}
