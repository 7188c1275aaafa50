namespace Luoshi.Checking.Panel;

/// <summary>Cuts running text at commas and stops.</summary>
internal static class Clauses
{
    public static bool IsEnd(char c) => c is '，' or '；' or '。' or '：' or '！' or '？' or ',' or ';' or '!' or '?';

    /// <summary>Whether a comma or stop stands between two offsets.</summary>
    public static bool IsCut(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (IsEnd(text[at])) return true;
        return false;
    }

    /// <summary>What stands before <paramref name="offset"/> in its clause.</summary>
    public static ReadOnlySpan<char> Before(string text, int offset)
    {
        var start = offset;
        while (start > 0 && !IsEnd(text[start - 1])) start--;
        return text.AsSpan(start, offset - start);
    }
}
