using Luoshi.Ledger.Tables.Headings;
using Luoshi.Packs;
using Luoshi.Packs.Sheets;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tests.Tables;

/// <summary>Headings as counties write them, by the names of the pack that comes with the program.</summary>
public sealed class HeadingTests
{
    private static readonly IReadOnlyList<string[]> _rows = ExampleTable.Rows(Checkout.Here("Tables", "headings.md"), "above", "headings", "understood", "because");

    public static ColumnNames Names { get; } = PackFile.Read(Checkout.At("packs", "county", "columns.yaml"), ColumnPack.Read);

    public static TheoryData<string, string, string> Rows => [.. _rows.Select(row => (row[0], row[1], row[2]))];

    [Fact]
    public void There_are_fifteen_examples_and_more() => Assert.True(_rows.Count >= 15, $"{_rows.Count}");

    [Theory, MemberData(nameof(Rows))]
    public void Headings_are_understood_as_the_example_says(string above, string headings, string understood)
    {
        var lines = new[] { above, headings, "1 / 修路 / 交通局" }.Where(row => row.Length > 0).Select((row, index) => Line(index + 3, row));

        var table = new HeadingRules(Names).Find(new Sheet("任务表", [.. lines]), SheetField.Words);

        Assert.Equal(understood, table is null ? "none" : string.Join(", ", table.Headings.Select(Told)));
        if (table is not null) Assert.Single(table.Body);
    }

    private static SheetLine Line(int number, string cells) => new(number, [.. cells.Split('/', StringSplitOptions.TrimEntries).Select(cell => new SheetCell(cell))]);

    private static string Told(Heading heading) => heading.Field is { } field
        ? $"{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}{(heading.Month is { } month ? $" {month}" : "")}"
        : "?";
}
