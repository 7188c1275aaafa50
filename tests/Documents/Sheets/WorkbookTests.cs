using Luoshi.Documents.Sheets;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Tests.Sheets;

/// <summary>What is seen in a workbook is what is read from it, within bounds.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("t=\"s\"><v>0</v>", "修路")]
    [InlineData("t=\"s\"><v>1</v>", "改造水库")]
    [InlineData("t=\"inlineStr\"><is><t>清淤</t></is>", "清淤")]
    [InlineData("t=\"str\"><f>A2&amp;B2</f><v>连起来</v>", "连起来")]
    [InlineData("><v>0.30000000000000004</v>", "0.3")]
    [InlineData("><v>110500</v>", "110500")]
    [InlineData("s=\"2\"><v>0.455</v>", "45.5%")]
    [InlineData("s=\"1\"><v>45838</v>", "2025-06-30")]
    [InlineData("s=\"3\"><v>45838.75</v>", "2025-06-30")]
    [InlineData("s=\"5\"><v>45838</v>", "2025-06-30")]
    [InlineData("s=\"4\"><v>45838</v>", "45838")]
    [InlineData("s=\"1\"><v>-3</v>", "-3")]
    [InlineData("><f>SUM(B2:B9)</f><v>12</v>", "12")]
    [InlineData("><f>SUM(B2:B9)</f>", "=SUM(B2:B9)")]
    [InlineData("t=\"b\"><v>1</v>", "是")]
    [InlineData("t=\"e\"><v>#REF!</v>", "#REF!")]
    [InlineData("t=\"s\"><v>99</v>", null)]
    public void A_cell_reads_as_it_is_seen(string cell, string? seen) =>
        Assert.Equal(seen, Read($"<row r=\"3\"><c r=\"B3\" {cell}</c></row>").SingleOrDefault()?[1].Text);

    [Fact]
    public void Dates_of_a_workbook_that_counts_from_1904_are_the_same_days() =>
        Assert.Equal("2025-06-30", Sheets(Workbooks.Of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44376</v></c></row>", properties: "date1904=\"1\""))[0].Lines[0][0].Text);

    [Fact]
    public void A_merged_cell_stands_in_all_rows_and_columns_that_it_covers()
    {
        var lines = Read(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>类别</t></is></c></row><row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B1048576\"/></mergeCells>");

        Assert.Equal([1, 2, 5], lines.Select(line => line.Number));
        Assert.Equal([new("类别"), new("类别", true)], lines[0].Cells);
        Assert.Equal([new("类别", true), new("类别", true), new("2")], lines[2].Cells);
    }

    [Fact]
    public void Hidden_sheets_and_empty_rows_are_left_out()
    {
        var sheets = Sheets(Workbooks.Of("<row r=\"7\"><c r=\"A7\"><v>1</v></c></row><row r=\"9\"><c r=\"A9\"/></row>"));

        Assert.Equal(("任务表", 7), (Assert.Single(sheets).Name, Assert.Single(sheets[0].Lines).Number));
    }

    [Fact]
    public void Millions_of_empty_rows_cost_nothing_and_too_many_full_ones_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 60_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"/></row>"));
        Assert.Single(Read(rows + "<row r=\"70000\"><c r=\"A70000\"><v>1</v></c></row>"));

        var full = rows.Replace("/></row>", "><v>1</v></c></row>", StringComparison.Ordinal);
        Assert.Contains("50000 行", Refused(Workbooks.Of(full)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_swells_is_refused()
    {
        var bomb = Archive.Swollen(Workbooks.Of(""), "xl/worksheets/sheet1.xml", 300 << 20);

        Assert.Contains("解开后超过", Refused(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_cells_do_not_swell_either()
    {
        var rows = string.Concat(Enumerable.Range(1, 2000).Select(row => $"<row r=\"{row}\"><c r=\"ZZ{row}\"/><c r=\"A{row}\"><v>1</v></c></row>"));
        var large = rows.Replace("<c r=\"A1\"><v>1</v></c>", $"<c r=\"A1\" t=\"inlineStr\"><is><t>{new string('长', 30_000)}</t></is></c>", StringComparison.Ordinal);

        Assert.Contains("万字", Refused(Workbooks.Of(large, "<mergeCells><mergeCell ref=\"A1:SR2000\"/></mergeCells>")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "另存为 .xlsx")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "不是工作簿")]
    [InlineData(new byte[] { }, "没有内容")]
    [InlineData(new byte[] { (byte)' ', (byte)',', (byte)'\n' }, "不是工作簿")]
    public void What_is_no_table_is_refused_with_the_way_on(byte[] bytes, string sentence) => Assert.Contains(sentence, Refused(bytes), StringComparison.Ordinal);

    [Fact]
    public void A_broken_workbook_is_a_sentence_wherever_it_breaks()
    {
        var whole = Workbooks.Of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        for (var length = 1; length < whole.Length; length += 37)
        {
            try
            {
                SheetOpener.Open("表.xlsx", whole.AsMemory(0, length));
            }
            catch (UnreadableException refusal)
            {
                Assert.StartsWith("表.xlsx", refusal.Chinese, StringComparison.Ordinal);
            }
        }
    }

    private static IReadOnlyList<SheetLine> Read(string rows, string behind = "") => Sheets(Workbooks.Of(rows + Always, behind))[0].Lines is var lines ? [.. lines.Where(line => line.Number < 900_000)] : [];

    // A sheet with nothing else in it would be refused as empty.
    private const string Always = "<row r=\"900000\"><c r=\"A900000\"><v>0</v></c></row>";

    private static IReadOnlyList<Sheet> Sheets(byte[] bytes) => SheetOpener.Open("表.xlsx", bytes);

    private static string Refused(byte[] bytes) => Assert.Throws<UnreadableException>(() => SheetOpener.Open("表.xlsx", bytes)).Chinese;
}
