namespace Luoshi.Terminal.Evaluation;

/// <summary>How alike two wordings of a measure are: by the pairs of neighbouring characters that they share.</summary>
internal static class Likeness
{
    private const string Ignored = "，、,。\"“”（）()《》…";
    private const double Alike = 0.6;

    public static string Normal(string? words) =>
        words is null ? "" : string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && !Ignored.Contains(letter)));

    public static double Of(string? one, string? other)
    {
        var left = Pairs(Normal(one));
        var right = Pairs(Normal(other));
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    /// <summary>Whether both name the same thing: equal, one inside the other and not much longer, or alike enough.</summary>
    public static bool SameMeasure(string? gold, string? read)
    {
        var (wanted, given) = (Normal(gold), Normal(read));
        if (wanted.Length == 0 || given.Length == 0) return false;
        if (wanted == given) return true;
        if (given.Contains(wanted, StringComparison.Ordinal) && given.Length <= 1.5 * wanted.Length + 3) return true;
        if (wanted.Contains(given, StringComparison.Ordinal) && given.Length >= 2 && given.Length * 2 >= wanted.Length) return true;
        return Of(gold, read) >= Alike;
    }

    private static HashSet<string> Pairs(string words)
    {
        if (words.Length < 2) return [words];
        var pairs = new HashSet<string>();
        for (var index = 0; index + 1 < words.Length; index++) pairs.Add(words.Substring(index, 2));
        return pairs;
    }
}
