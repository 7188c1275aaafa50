namespace Luoshi.Extraction.Tests.Documentation;

/// <summary>A page of <c>docs/formats</c> whose tables tell one name a row, set as code in the first cell.</summary>
internal sealed class FormatPage(string file)
{
    private const string Opening = "| `";

    /// <summary>The names that open a row, in page order.</summary>
    public IReadOnlyList<string> Names => [.. Rows().Select(NameOf)];

    /// <summary>The last cell of the row of <paramref name="name"/>.</summary>
    public string LastCell(string name) => Rows().Single(row => NameOf(row) == name).Trim().TrimEnd('|').Split('|')[^1].Trim();

    private IEnumerable<string> Rows() =>
        File.ReadLines(Checkout.At("docs", "formats", file)).Where(line => line.StartsWith(Opening, StringComparison.Ordinal));

    private static string NameOf(string row) => row[Opening.Length..row.IndexOf('`', Opening.Length)];
}
