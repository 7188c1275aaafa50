using System.Buffers;
using System.Text;
using Luoshi.Publishing.Csv;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests.Csv;

public sealed class ReadingCsvTests
{
    [Theory]
    [InlineData(ReadingTable.Figures, "figures")]
    [InlineData(ReadingTable.Items, "items")]
    [InlineData(ReadingTable.Sections, "sections")]
    [InlineData(ReadingTable.Skipped, "skipped")]
    public void Every_table_has_its_columns(ReadingTable table, string name) =>
        Golden.Equal($"Csv/{name}.golden.csv", Encoding.UTF8.GetString(Print(Readings.Made, table)[3..]));

    [Fact]
    public void It_starts_with_the_mark_by_which_Excel_knows_UTF_8() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], Print(Readings.Made, ReadingTable.Figures)[..3]);

    [Fact]
    public void A_figure_names_the_row_of_its_task_or_main_target()
    {
        var items = Rows(ReadingTable.Items);
        var figures = Rows(ReadingTable.Figures);
        var (number, of) = (Array.IndexOf(items[0], "序号"), Array.IndexOf(figures[0], "任务序号"));

        Assert.Equal(["目标1", "目标2", "目标3", "1", "2", "3", "4", "5"], items.Skip(1).Select(row => row[number]));
        Assert.Equal(["", "", "目标1", "目标2", "目标3", "1", "3", "4"], figures.Skip(1).Select(row => row[of]));
    }

    [Fact]
    public void A_field_with_comma_and_quotes_is_quoted() =>
        Assert.Contains("\"谋划建设\"\"乳品,肉品\"\"加工项目\"", Encoding.UTF8.GetString(Print(Readings.Made, ReadingTable.Items)), StringComparison.Ordinal);

    private static string[][] Rows(ReadingTable table) =>
        [.. Encoding.UTF8.GetString(Print(Readings.Made, table)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];

    private static byte[] Print(Reading reading, ReadingTable table)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingCsv.Write(output, reading, table);
        return output.WrittenSpan.ToArray();
    }
}
