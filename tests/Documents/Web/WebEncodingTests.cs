namespace Luoshi.Documents.Tests.Web;

public sealed class WebEncodingTests
{
    private const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    [Theory]
    [InlineData("<meta charset=utf-8>", "utf-8", TextEncoding.Utf8)]
    [InlineData("<meta charset='gb2312'>", "GB18030", TextEncoding.Gb18030)]
    [InlineData("<META http-equiv=Content-Type content=\"text/html; charset=GBK\">", "GB18030", TextEncoding.Gb18030)]
    [InlineData("", "GB18030", TextEncoding.Gb18030)]
    [InlineData("", "utf-8", TextEncoding.Utf8)]
    public void An_encoding_is_taken_as_declared_or_from_the_bytes(string meta, string encoding, TextEncoding told) => AssertSentence(meta, encoding, told);

    [Theory]
    [InlineData("<meta charset=gb2312>", "utf-8", TextEncoding.Utf8)]
    [InlineData("<meta charset=utf-8>", "GB18030", TextEncoding.Gb18030)]
    [InlineData("<meta charset=iso-8859-1>", "GB18030", TextEncoding.Gb18030)]
    public void A_declaration_that_the_bytes_belie_is_not_believed(string meta, string encoding, TextEncoding told) => AssertSentence(meta, encoding, told);

    [Fact]
    public void Few_characters_that_are_sound_in_both_are_read_as_declared()
    {
        var page = WebPages.Open("<html><head><meta charset=gbk></head><body><p>联通</p></body></html>", "GB18030");

        Assert.Equal("联通\n", page.Document.Text);
    }

    [Fact]
    public void A_byte_order_mark_is_believed_before_all()
    {
        byte[] bytes = [.. "\uFEFF"u8, .. Texts.Of("utf-8").GetBytes($"<html><head><meta charset=gbk></head><body><p>{Sentence}</p></body></html>")];

        Assert.Equal(Sentence + "\n", DocumentOpener.Open("x", bytes).Document.Text);
    }

    [Fact]
    public void A_page_in_UTF_16_as_browsers_save_it()
    {
        var text = Texts.Of("utf-16");
        byte[] bytes = [.. text.GetPreamble(), .. text.GetBytes($"<!DOCTYPE html>\r\n<html><body><p>{Sentence}</p></body></html>")];

        Assert.Equal(TextEncoding.Utf16LittleEndian, DocumentOpener.Open("x", bytes).Encoding);
        Assert.Equal(Sentence + "\n", DocumentOpener.Open("x", bytes).Document.Text);
    }

    private static void AssertSentence(string meta, string encoding, TextEncoding told)
    {
        var intake = WebPages.Open($"<html><head>{meta}<title>公路</title></head><body><p>{Sentence}</p></body></html>", encoding);

        Assert.Equal(told, intake.Encoding);
        Assert.Equal(Sentence + "\n", intake.Document.Text);
    }
}
