using System.Collections.Frozen;
using System.Reflection;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// How much a pair of characters tells: little where every report uses it (<c>common.txt</c>) or where these two use it often, most where
/// it hardly stands elsewhere, as in names.
/// </summary>
internal sealed class Rarity
{
    private const float Highest = 12;

    /// <summary>A pair of short reports is taken to have so many clauses, as two of usual length have, so that nothing is common for being told twice.</summary>
    private const int UsualClauses = 1200;

    private static readonly FrozenDictionary<int, float> Common = Rows().ToFrozenDictionary();

    private readonly Dictionary<int, int> _held = [];
    private int _clauses;

    /// <summary>One clause of either report counted in.</summary>
    public void Count(int[] pairs)
    {
        _clauses++;
        foreach (var pair in pairs)
            _held[pair] = _held.GetValueOrDefault(pair) + 1;
    }

    /// <summary>How rare reports of all places hold a pair.</summary>
    public static float Everywhere(int pair) => Common.GetValueOrDefault(pair, Highest);

    public float Of(int pair)
    {
        var everywhere = Everywhere(pair);
        var here = _held.TryGetValue(pair, out var held) ? MathF.Log2((Math.Max(_clauses, UsualClauses) + 1f) / held) : Highest;
        return MathF.Min(everywhere, here);
    }

    /// <summary>The pairs of a clause, each once, in order.</summary>
    public static int[] PairsOf(string letters)
    {
        var (pairs, count) = (new int[Math.Max(0, letters.Length - 1)], 0);
        for (var at = 0; at + 1 < letters.Length; at++)
            if (letters[at] != Letters.Break && letters[at + 1] != Letters.Break)
                pairs[count++] = (letters[at] << 16) | letters[at + 1];
        return Numbers.InOrder(pairs.AsSpan(0, count));
    }

    private static IEnumerable<KeyValuePair<int, float>> Rows()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("common.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var rarity = int.Parse(line.AsSpan(0, blank), System.Globalization.CultureInfo.InvariantCulture) / 4f;
            for (var at = blank + 1; at + 1 < line.Length; at += 2)
                yield return new((line[at] << 16) | line[at + 1], rarity);
        }
    }
}
