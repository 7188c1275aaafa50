using Luoshi.Extraction.Lexicons;

namespace Luoshi.Terminal.Inputs;

/// <summary>How many words the files of a user's lexicon add and take out, so that a file that does nothing is noticed.</summary>
internal static class LexiconWords
{
    public static Sentence CountOf(string folder, IReadOnlyList<LexiconFile> files)
    {
        var (added, removed) = (0, 0);
        foreach (var file in files)
            foreach (var line in file.Text.AsSpan().EnumerateLines())
                foreach (var word in WordsIn(line))
                    if (word is ['-', _, ..]) removed++;
                    else added++;
        return removed == 0
            ? new($"词表 {folder}：加了 {added} 个词。", $"Lexicon {folder}: {added} words added.")
            : new($"词表 {folder}：加了 {added} 个词，去掉 {removed} 个。", $"Lexicon {folder}: {added} words added, {removed} taken out.");
    }

    private static string[] WordsIn(ReadOnlySpan<char> line)
    {
        var text = (line.IndexOf('#') is var mark and >= 0 ? line[..mark] : line).Trim();
        return text is ['[', ..] || text.StartsWith("source:") ? [] : text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
