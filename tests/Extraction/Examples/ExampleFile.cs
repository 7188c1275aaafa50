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
            var text = string.Join('\n', lines[(at + 1)..end]);
            string[][][] tables = [.. Tables(lines[(end + 1)..])];
            if (tables.Length == 0)
                throw new InvalidDataException($"{Path.GetFileName(path)}, line {at + 1}: no table behind the block says what is to be read.");
            foreach (var table in tables)
                yield return new Example(Path.GetFileName(path), heading, lines[at][3..], text, table[0], table[2..]);
            at = end;
        }
    }

    /// <summary>The tables that follow a block, up to the first line of another kind.</summary>
    private static IEnumerable<string[][]> Tables(IEnumerable<string> behind)
    {
        var table = new List<string[]>();
        foreach (var line in behind.TakeWhile(line => line.Length == 0 || line.StartsWith('|')))
        {
            if (line.Length > 0)
                table.Add(Cells(line));
            else if (table.Count > 0)
            {
                yield return [.. table];
                table.Clear();
            }
        }
        if (table.Count > 0)
            yield return [.. table];
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
