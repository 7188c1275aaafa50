namespace Luoshi.Publishing.Workbooks;

/// <summary>Words as XML can hold them: characters that it forbids (a stray form feed, half of a pair) become U+FFFD.</summary>
internal static class XmlWords
{
    private const int MostInOneCell = 32_767;

    public static string Of(string words)
    {
        if (words.Length > MostInOneCell) words = string.Concat(words.AsSpan(0, MostInOneCell - 1), "…");
        return IsClean(words) ? words : string.Create(words.Length, words, Clean);
    }

    private static bool IsClean(string words)
    {
        for (var index = 0; index < words.Length; index++)
            if (IsForbidden(words, index))
                return false;
        return true;
    }

    private static void Clean(Span<char> room, string words)
    {
        for (var index = 0; index < words.Length; index++) room[index] = IsForbidden(words, index) ? '\uFFFD' : words[index];
    }

    private static bool IsForbidden(string words, int index)
    {
        var letter = words[index];
        if (char.IsHighSurrogate(letter)) return index + 1 == words.Length || !char.IsLowSurrogate(words[index + 1]);
        if (char.IsLowSurrogate(letter)) return index == 0 || !char.IsHighSurrogate(words[index - 1]);
        return letter is '\uFFFE' or '\uFFFF' || letter < ' ' && letter is not ('\t' or '\n' or '\r');
    }
}
