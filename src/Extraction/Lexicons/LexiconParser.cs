namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// Reads lexicon files: <c>[group]</c> opens a group, <c>source:</c> tells where its words come from, every other line holds
/// words parted by blanks; <c>#</c> begins a remark. A word that begins with <c>-</c> is taken out again.
/// </summary>
internal static class LexiconParser
{
    public static void Read(LexiconFile file, Dictionary<string, List<string>> groups)
    {
        List<string>? words = null;
        var line = 0;
        foreach (var raw in file.Text.AsSpan().EnumerateLines())
        {
            line++;
            var text = (raw.IndexOf('#') is var mark and >= 0 ? raw[..mark] : raw).Trim();
            if (text.IsEmpty || text.StartsWith("source:"))
                continue;
            if (text[0] == '[')
                words = Open(file, line, text, groups);
            else
                Add(words ?? throw new LexiconException(file.Name, line,
                    "words before the first group; open one with a line such as [unit]"), text);
        }
    }

    private static List<string> Open(LexiconFile file, int line, ReadOnlySpan<char> text, Dictionary<string, List<string>> groups)
    {
        if (text[^1] != ']')
            throw new LexiconException(file.Name, line, "a group's name must end with ']'");
        var name = text[1..^1].Trim().ToString();
        if (!LexiconGroups.Known.Contains(name))
            throw new LexiconException(file.Name, line,
                $"no group is called '{name}'; the groups are: {string.Join(", ", LexiconGroups.Known)}");
        if (!groups.TryGetValue(name, out var words))
            groups[name] = words = [];
        return words;
    }

    private static void Remove(List<string> words, ReadOnlySpan<char> word)
    {
        for (var at = words.Count - 1; at >= 0; at--)
            if (word.SequenceEqual(words[at]))
                words.RemoveAt(at);
    }

    private static void Add(List<string> words, ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim();
            if (word.Length > 1 && word[0] == '-')
                Remove(words, word[1..]);
            else if (!word.IsEmpty)
                words.Add(word.ToString());
        }
    }
}
