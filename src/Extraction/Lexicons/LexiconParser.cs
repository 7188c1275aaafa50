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
                    "第一个词组之前就有词；请先写一行开组，如 [unit]",
                    "words before the first group; open one with a line such as [unit]"), text, file, line);
        }
    }

    private static List<string> Open(LexiconFile file, int line, ReadOnlySpan<char> text, Dictionary<string, List<string>> groups)
    {
        if (text[^1] != ']')
            throw new LexiconException(file.Name, line, "词组名要以“]”结尾", "a group's name must end with ']'");
        var name = text[1..^1].Trim().ToString();
        if (!LexiconGroups.Known.Contains(name))
            throw Unknown(file, line, name);
        if (!groups.TryGetValue(name, out var words))
            groups[name] = words = [];
        return words;
    }

    private static LexiconException Unknown(LexiconFile file, int line, string name)
    {
        var nearest = LexiconGroups.Nearest(name);
        return new LexiconException(file.Name, line,
            $"没有叫“{name}”的词组，最接近的是 {nearest}；全部词组见 docs/formats/lexicon.md",
            $"no group is called '{name}', the nearest is {nearest}; docs/formats/lexicon.md lists them all");
    }

    private static void Remove(List<string> words, string word, LexiconFile file, int line)
    {
        if (words.RemoveAll(known => known == word) == 0)
            throw new LexiconException(file.Name, line, $"要去掉的“{word}”不在这一组里", $"'{word}' is to be taken out and is not in the group");
    }

    /// <summary>Words are parted by blanks of any kind, tabs and those of full width included.</summary>
    private static void Add(List<string> words, ReadOnlySpan<char> text, LexiconFile file, int line)
    {
        foreach (var word in text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (word.Length > 1 && word[0] == '-')
                Remove(words, word[1..], file, line);
            else
                words.Add(word);
    }
}
