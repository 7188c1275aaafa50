using System.Text;

namespace Luoshi.Terminal.Tests.Year;

/// <summary>
/// A page that is walked: fenced blocks <c>file NAME</c> are files to be written, blocks <c>console</c> hold commands behind their moments, and under each,
/// indented, what has to be seen. A command behind <c>✗</c> in place of <c>$</c> is to be refused.
/// </summary>
internal static class Walk
{
    private const string Fence = "```";
    private const string Program = "luoshi ";

    /// <summary>The steps in order; each file is written before the step behind it.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="write">Takes the name and the text of each file.</param>
    public static IEnumerable<Step> Of(string page, Action<string, string> write)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var (kind, first) = (lines[at][Fence.Length..], at + 1);
            for (at = first; lines[at] != Fence; at++) { }
            if (kind.StartsWith("file ", StringComparison.Ordinal)) write(kind["file ".Length..], string.Join('\n', lines[first..at]) + "\n");
            if (kind != "console") continue;
            foreach (var step in Steps(lines, first, at)) yield return step;
        }
    }

    private static IEnumerable<Step> Steps(string[] lines, int first, int end)
    {
        for (var at = first; at < end;)
        {
            var line = at;
            var seen = new List<string>();
            for (at++; at < end && lines[at].StartsWith("  ", StringComparison.Ordinal); at++) seen.Add(lines[at].Trim());
            if (lines[line].Length > 0) yield return StepOf(lines[line], line + 1, seen);
        }
    }

    private static Step StepOf(string text, int line, List<string> seen)
    {
        var mark = text.IndexOfAny(['$', '✗']);
        Assert.True(mark > 0 && text[(mark + 2)..].StartsWith(Program, StringComparison.Ordinal), $"line {line} is no command of the walk: {text}");
        return new(line, text[..mark].Trim(), text[mark] == '✗', Split(text[(mark + 2 + Program.Length)..]), seen);
    }

    private static List<string> Split(string command)
    {
        var (words, word, quoted, any) = (new List<string>(), new StringBuilder(), false, false);
        foreach (var letter in command)
        {
            if (letter == '"') (quoted, any) = (!quoted, true);
            else if (letter != ' ' || quoted) word.Append(letter);
            else Flush();
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0 || any) words.Add(word.ToString());
            word.Clear();
            any = false;
        }
    }
}
