namespace Luoshi.Documents.Flow;

/// <summary>Tells a page number from words at the edge of a page.</summary>
internal static class PageNumber
{
    private const string Around = "—–-－―·•~～第页共/／,，.．()（）";

    /// <summary>— 1 —, 第 3 页 共 20 页, and the place of a number that is filled in when the page is shown.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
            if (!char.IsWhiteSpace(letter) && !char.IsDigit(letter) && !Around.Contains(letter))
                return false;
        return true;
    }
}
