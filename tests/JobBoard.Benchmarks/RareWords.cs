namespace JobBoard.Benchmarks;

/// <summary>
/// Made-up words, the n-th of which is drawn a n-th as often as the first: the long tail that real texts have, and that
/// the generator's few thousand phrases lack.
/// </summary>
internal static class RareWords
{
    /// <summary>How many there are.</summary>
    public const int Count = 50_000;

    private const int Each = 50;
    private static readonly string[] Syllables =
        ["ba", "dor", "ki", "lem", "na", "po", "rus", "sa", "ti", "vel", "wan", "zo", "fen", "gra", "mil", "tesk"];

    /// <summary>The word of a rank, from 0.</summary>
    public static string At(int rank)
    {
        var word = "q";
        for (var left = rank + Syllables.Length; left > 0; left /= Syllables.Length)
            word += Syllables[left % Syllables.Length];
        return word;
    }

    /// <summary>The same words whenever they are asked for.</summary>
    public static string For(string identifier)
    {
        var random = new Random(identifier.Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter)));
        return string.Join(' ', Enumerable.Range(0, Each).Select(_ => At(Draw(random))));
    }

    /// <summary>A rank by Zipf's law: its logarithm is evenly spread.</summary>
    public static int Draw(Random random) => (int)Math.Pow(Count, random.NextDouble()) - 1;
}
