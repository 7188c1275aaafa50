namespace Luoshi.Documents.Tests;

public sealed class EncodingTests
{
    [Theory]
    [InlineData("utf-8", false, TextEncoding.Utf8)]
    [InlineData("utf-8", true, TextEncoding.Utf8)]
    [InlineData("utf-16", false, TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16", true, TextEncoding.Utf16LittleEndian)]
    [InlineData("utf-16BE", false, TextEncoding.Utf16BigEndian)]
    [InlineData("utf-16BE", true, TextEncoding.Utf16BigEndian)]
    [InlineData("GB18030", false, TextEncoding.Gb18030)]
    public void The_encoding_is_told_by_the_bytes_and_the_text_is_as_it_was(string encoding, bool mark, TextEncoding expected)
    {
        var intake = DocumentOpener.Open("报告.txt", Texts.In(encoding, mark));

        Assert.Equal(expected, intake.Encoding);
        Assert.Equal(Texts.Report, intake.Document.Text);
        Assert.Null(intake.Damage);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Any_stretch_of_Chinese_is_told_right_however_short(string encoding)
    {
        foreach (var stretch in (string[])["政府工作报告", "改造老旧小区9个、惠及居民1260户。", "增长6.5%", Texts.Long])
            Assert.Equal(stretch, DocumentOpener.Open("报告.txt", Texts.Of(encoding).GetBytes(stretch)).Document.Text);
    }

    [Fact]
    public void An_English_text_is_UTF_8()
    {
        var intake = DocumentOpener.Open("report.txt", "The county built 430 parking places.\n"u8.ToArray());

        Assert.Equal(TextEncoding.Utf8, intake.Encoding);
        Assert.StartsWith("The county", intake.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Traditional_characters_in_GBK_are_GB18030()
    {
        const string text = "政府工作報告：過去一年，經濟社會發展取得新進步，新建停車場24個，農村道路硬化18公里。";

        Assert.Equal(text, DocumentOpener.Open("报告.txt", Texts.Of("GB18030").GetBytes(text)).Document.Text);
    }

    [Fact]
    public void Big5_is_refused_and_not_read_as_something_else()
    {
        var big5 = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("big5")!
            .GetBytes("政府工作報告：過去一年，經濟社會發展取得新進步，新建停車場二十四個，農村道路硬化十八公里。");

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.txt", big5));

        Assert.Contains("编码认不出来", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        var document = DocumentOpener.Open("a.txt", "abc"u8.ToArray()).Document;

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.SourceHash);
    }
}
