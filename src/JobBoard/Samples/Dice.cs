namespace JobBoard.Samples;

/// <summary>What is drawn; each has throws of its own.</summary>
internal enum Draw
{
    Names,
    Employer,
    Profile,
    Posting,
}

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014). Its numbers are the same
/// on every machine and in every version of .NET, which System.Random does not promise for a seed.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    /// <summary>Throws that depend on nothing but these.</summary>
    public Dice(int seed, Draw what, int number = 0)
    {
        foreach (var part in (ReadOnlySpan<int>)[seed, (int)what, number])
        {
            _state ^= (uint)part;
            _state = Next();
        }
    }

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Different ones of a list, in any order; all of them when it is short.</summary>
    public List<T> Pick<T>(IReadOnlyList<T> all, int count)
    {
        var left = all.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var index = Below(left.Count);
            picked.Add(left[index]);
            left.RemoveAt(index);
        }
        return picked;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
