using System.Buffers;
using System.Text;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Tests.Csv;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-3.2", "-3.2")]
    [InlineData("-x", "'-x")]
    [InlineData("@sum", "'@sum")]
    [InlineData("改造水渠18公里", "改造水渠18公里")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    public void Words_that_a_spreadsheet_would_work_out_are_words(string words, string written) => Assert.Equal(written, Line(words));

    [Fact]
    public void A_number_below_zero_is_a_number() => Assert.Equal("-1.5", Line(-1.5m));

    private static string Line(Cell cell)
    {
        var output = new ArrayBufferWriter<byte>();
        new CsvRows(output, null).WriteRows<Cell>([new Column<Cell>("词", 10, one => one)], [cell]);
        return Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd();
    }
}
