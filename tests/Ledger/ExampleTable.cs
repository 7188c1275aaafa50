namespace Luoshi.Ledger.Tests;

/// <summary>The rows of a page of examples: a table is a table of examples when its head names the columns that are asked for.</summary>
internal static class ExampleTable
{
    /// <summary>The cells of every row of every table with this head.</summary>
    public static IReadOnlyList<string[]> Rows(string page, params string[] head)
    {
        var rows = new List<string[]>();
        var inside = false;
        foreach (var line in File.ReadLines(page))
        {
            var cells = line.StartsWith('|') ? line.Trim('|').Split('|', StringSplitOptions.TrimEntries) : [];
            if (cells.Length == 0) inside = false;
            else if (cells.SequenceEqual(head)) inside = true;
            else if (inside && !cells[0].StartsWith("--", StringComparison.Ordinal)) rows.Add(cells);
        }
        return rows;
    }
}
