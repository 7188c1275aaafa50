using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests.Workbooks;

public sealed class TaskWorkbookTests
{
    [Theory]
    [InlineData("主要预期目标", "targets")]
    [InlineData("任务分解表", "tasks")]
    [InlineData("数据", "figures")]
    [InlineData("说明", "notes")]
    public void Every_sheet_holds_what_a_clerk_expects(string sheet, string file) =>
        Golden.Equal($"Workbooks/{file}.golden.txt", SheetDump.Of(Write(Readings.Made), sheet));

    [Fact]
    public void The_format_is_valid()
    {
        foreach (var reading in (Reading[])[Readings.Made, Readings.Empty])
        {
            using var workbook = Open(Write(reading));
            Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void The_same_reading_gives_the_same_bytes() => Assert.Equal(Write(Readings.Made), Write(Readings.Made));

    [Fact]
    public void It_prints_on_A4_landscape_with_headings_on_every_page()
    {
        using var workbook = Open(Write(Readings.Made));
        var part = SheetDump.PartOf(workbook, "任务分解表");
        var setup = part.Worksheet!.GetFirstChild<PageSetup>()!;
        var names = workbook.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Text).ToList();

        Assert.Equal(9U, setup.PaperSize!.Value);
        Assert.Equal(OrientationValues.Landscape, setup.Orientation!.Value);
        Assert.Equal(1U, setup.FitToWidth!.Value);
        Assert.Equal(0U, setup.FitToHeight!.Value);
        Assert.Contains("'任务分解表'!$3:$3", names);
        Assert.Contains("'任务分解表'!$A$1:$N$8", names);
    }

    [Theory]
    [InlineData("主要预期目标")]
    [InlineData("任务分解表")]
    [InlineData("数据")]
    public void Rows_can_be_filtered(string sheet)
    {
        using var workbook = Open(Write(Readings.Made));

        Assert.StartsWith("A3:", SheetDump.PartOf(workbook, sheet).Worksheet!.GetFirstChild<AutoFilter>()!.Reference!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_filtered_or_copied_out_keeps_its_chapter()
    {
        var rows = SheetDump.Of(Write(Readings.Made), "任务分解表").Split('\n')[3..8];

        Assert.Equal(["做强畜牧业", "做强畜牧业", "改善环境", "改善环境", "改善环境"], rows.Select(row => row.Split(" | ")[1]));
    }

    [Fact]
    public void Kinds_and_strengths_are_chosen_from_a_list()
    {
        using var workbook = Open(Write(Readings.Made));
        var choices = SheetDump.PartOf(workbook, "任务分解表").Worksheet!.Descendants<DataValidation>().Select(choice => choice.Formula1!.Text).ToList();

        Assert.Contains("\"量化,创建,活动,文件,项目,定性\"", choices);
        Assert.Contains("\"5 硬性,4 明确,3 力争,2 推进,1 谋划\"", choices);
    }

    [Fact]
    public void A_long_table_breaks_where_its_merged_cells_end()
    {
        var items = Enumerable.Range(0, 120).Select(_ => Readings.Made.Items[2]).ToList();
        using var workbook = Open(Write(Readings.Made with { Items = items }));
        var sheet = SheetDump.PartOf(workbook, "任务分解表").Worksheet!;
        var breaks = sheet.Descendants<Break>().Select(at => at.Id!.Value).ToList();
        var merged = sheet.Descendants<MergeCell>().Select(cell => cell.Reference!.Value!).Where(range => range[0] == 'B');

        Assert.InRange(breaks.Count, 3, 8);
        Assert.Equal(breaks.Append(123U), merged.Select(range => uint.Parse(range.Split(":B")[1], null)));
    }

    [Fact]
    public void A_plan_without_main_targets_says_so() =>
        Assert.Contains("主要预期目标 | 没有读出", SheetDump.Of(Write(Readings.Empty), "说明"), StringComparison.Ordinal);

    [Fact]
    public void Figures_that_recognition_was_not_sure_of_are_marked()
    {
        var figures = Readings.Made.Figures.Select((figure, index) => index is 2 or 6
            ? figure with { Why = [.. figure.Why, new Reason("scan.unsure", figure.Span)] }
            : figure).ToList();
        var workbook = Write(Readings.Made with { Figures = figures });

        Assert.Contains("增长6.5%？左右", SheetDump.Of(workbook, "主要预期目标"), StringComparison.Ordinal);
        Assert.Contains("供水管网改造 18公里？", SheetDump.Of(workbook, "任务分解表"), StringComparison.Ordinal);
        Assert.Contains("识别存疑 | 有 2 个数据的字识别把握不高，请对照原件", SheetDump.Of(workbook, "说明"), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_forbids_do_not_break_it()
    {
        const string text = "完成\u0001改造\uD800项目";
        var reading = Readings.Empty with
        {
            Document = new Document("坏.txt", text, new string('0', 64)),
            Items = [new(new(0, text.Length)) { Kind = WorkKind.Project, Strength = 4, Checkable = false }],
        };

        Assert.Contains("完成改造\uFFFD项目", SheetDump.Of(Write(reading), "任务分解表"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReadingTable.Items, "主要预期目标 任务分解表 说明")]
    [InlineData(ReadingTable.Figures, "数据 说明")]
    [InlineData(ReadingTable.Sections, "章节 说明")]
    [InlineData(ReadingTable.Skipped, "不算数据的数字 说明")]
    public void One_table_alone_has_its_sheet(ReadingTable table, string sheets)
    {
        using var workbook = Open(Write(Readings.Made, table));

        Assert.Equal(sheets, string.Join(' ', workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value)));
    }

    private static byte[] Write(Reading reading, ReadingTable? only = null)
    {
        using var output = new MemoryStream();
        TaskWorkbook.Write(output, reading, only);
        return output.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] workbook) => SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
}
