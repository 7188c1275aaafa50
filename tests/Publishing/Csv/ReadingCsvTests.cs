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
    public void Rows_of_a_further_report_go_under_those_of_the_first()
    {
        var first = Encoding.UTF8.GetString(Print(Readings.Made, ReadingTable.Items));
        var further = Encoding.UTF8.GetString(Print(Readings.Made, ReadingTable.Items, continued: true));

        Assert.EndsWith(further, first, StringComparison.Ordinal);
        Assert.StartsWith("报告/云牧县-2025.md,", further, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_with_comma_and_quotes_is_quoted() =>
        Assert.Contains("\"谋划建设\"\"乳品,肉品\"\"加工项目\"", Encoding.UTF8.GetString(Print(Readings.Made, ReadingTable.Items)), StringComparison.Ordinal);

    private static byte[] Print(Reading reading, ReadingTable table, bool continued = false)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingCsv.Write(output, reading, table, continued);
        return output.WrittenSpan.ToArray();
    }
}
