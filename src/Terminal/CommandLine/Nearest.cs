namespace Luoshi.Terminal.CommandLine;

/// <summary>Which of some words was meant by one that is none of them: the one with the fewest slips of the hand between.</summary>
internal static class Nearest
{
    /// <summary>The nearest word; null where none is near enough to be meant.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        var fewest = Math.Max(1, word.TrimStart('-').Length / 3) + 1;
        foreach (var candidate in known)
            if (Slips(word, candidate) is var slips && slips < fewest)
                (nearest, fewest) = (candidate, slips);
        return nearest;
    }

    /// <summary>The nearest names, best first: those a few slips away, and those that are the word written out, or it a part of them.</summary>
    public static IReadOnlyList<string> Several(string word, IEnumerable<string> known, int most)
    {
        var limit = Math.Max(1, word.Length / 3);
        return [.. known.Select(name => (Name: name, Slips: Slips(word, name)))
            .Where(near => near.Slips <= limit || word.Length > 1 && (IsInside(word[..^1], near.Name) || near.Name.Length > 2 && IsInside(near.Name[..^1], word)))
            .OrderBy(near => near.Slips).ThenBy(near => near.Name, StringComparer.Ordinal).Select(near => near.Name).Take(most)];
    }

    /// <summary>Whether all letters of a word stand in another, in their order.</summary>
    private static bool IsInside(string word, string other)
    {
        var at = 0;
        foreach (var letter in other)
            if (at < word.Length && word[at] == letter) at++;
        return at == word.Length && word.Length > 1;
    }

    /// <summary>Letters left out, put in, exchanged for another or for the next one.</summary>
    private static int Slips(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var row = 0; row <= one.Length; row++)
            for (var column = 0; column <= other.Length; column++)
                table[row, column] = row == 0 || column == 0 ? row + column : Least(table, one, other, row, column);
        return table[one.Length, other.Length];
    }

    private static int Least(int[,] table, string one, string other, int row, int column)
    {
        var same = one[row - 1] == other[column - 1] ? 0 : 1;
        var least = Math.Min(table[row - 1, column - 1] + same, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
        var swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return swapped ? Math.Min(least, table[row - 2, column - 2] + 1) : least;
    }
}
