namespace Luoshi.Extraction.Tests.Examples;

/// <summary>Reads the examples out of the Markdown files beside it.</summary>
internal static class ExampleFile
{
    public static IEnumerable<Example> All() =>
        Directory.EnumerateFiles(Checkout.Here("Examples"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Example> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = "";
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
                heading = lines[at][3..];
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", at + 1);
            var table = lines.Skip(end + 1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToArray();
            yield return new Example(
                Path.GetFileName(path), heading, lines[at][3..] == "plan", string.Join('\n', lines[(at + 1)..end]), table[0], table[2..]);
            at = end;
        }
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
