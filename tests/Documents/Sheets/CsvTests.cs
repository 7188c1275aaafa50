using System.Text;
using Luoshi.Documents.Sheets;

namespace Luoshi.Documents.Tests.Sheets;

/// <summary>CSV as spreadsheets of all kinds write it.</summary>
public sealed class CsvTests
{
    private const string Table = "序号,任务,单位\r\n1,\"修路, 架桥\",\"交通局\n水利局\"\r\n\r\n2,\"说\"\"好\"\"的\",\n";

    static CsvTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "gb18030", "utf-16"];

    [Theory, MemberData(nameof(Encodings))]
    public void Rows_are_read_in_every_encoding_that_offices_have(string encoding)
    {
        var lines = Assert.Single(SheetOpener.Open("表.csv", Bytes(Table, encoding))).Lines;

        Assert.Equal([1, 2, 4], lines.Select(line => line.Number));
        Assert.Equal(["1", "修路, 架桥", "交通局\n水利局"], lines[1].Cells.Select(cell => cell.Text));
        Assert.Equal("说\"好\"的", lines[2][1].Text);
        Assert.True(lines[2][99].IsEmpty);
    }

    [Theory]
    [InlineData("序号\t任务\n1\t修路, 架桥\n")]
    [InlineData("序号;任务\n1;修路, 架桥\n")]
    public void The_separator_is_the_one_that_the_first_line_has_most_of(string text) =>
        Assert.Equal("修路, 架桥", SheetOpener.Open("表.csv", Encoding.UTF8.GetBytes(text))[0].Lines[1][1].Text);

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        _ => Encoding.GetEncoding(encoding).GetBytes(text),
    };
}
