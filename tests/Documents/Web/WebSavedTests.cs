namespace Luoshi.Documents.Tests.Web;

/// <summary>Pages as programs save them.</summary>
public sealed class WebSavedTests
{
    [Fact]
    public void A_page_saved_by_Word_keeps_its_numbers_and_drops_comments_and_running_heads()
    {
        const string page = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15"><title>政府工作报告</title>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style></head>
            <body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
            <p class=MsoNormal align=center><b><span style='font-size:22.0pt'>政府工作报告<span lang=EN-US><o:p></o:p></span></span></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'></span></span><![endif]><span>过去一年的
            工作</span></p>
            <p class=MsoNormal style='text-indent:32.0pt'><span>全年新建改建农村公路</span><span lang=EN-US>132</span><span>公里<a style='mso-comment-reference:a_1'>，</a>惠及群众</span><span lang=EN-US>2.6</span><span>万人。</span><span style='display:none;mso-hide:all'>藏</span></p>
            </div><div style='mso-element:comment-list'><div style='mso-element:comment' id="_com_1">请核对这里的数字，好像多写了一位，应为13公里。</div></div>
            <div style='mso-element:footer' id=f1><p class=MsoFooter>第1页，共1页</p></div></body></html>
            """;

        var intake = WebPages.Open(page, "GB18030");

        Assert.Equal("政府工作报告\n一、过去一年的工作\n全年新建改建农村公路132公里，惠及群众2.6万人。\n", intake.Document.Text);
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.Comment, Count: 1 });
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.HeaderOrFooter, Count: 1 });
    }

    [Theory]
    [InlineData("<!-- saved from url=(0029)http://example.invalid/a.html -->\r\n<html>")]
    [InlineData("<!DOCTYPE html>\r\n<!-- saved from url=(0029)http://example.invalid/a.html -->\r\n<html>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<head><title>公路</title></head>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<body class=a>")]
    [InlineData("<div class=article>")]
    [InlineData("<table width=90%><tr><td>")]
    public void A_page_is_known_by_how_it_begins(string start)
    {
        var intake = WebPages.Open(start + "<p>全年新建改建农村公路132公里，惠及群众2.6万人。</p></div>");

        Assert.Equal(SourceFormat.WebPage, intake.Format);
        Assert.Equal("全年新建改建农村公路132公里，惠及群众2.6万人。\n", intake.Document.Text);
    }

    [Theory]
    [InlineData("<第一部分>全年新建改建农村公路132公里，惠及群众2.6万人。")]
    [InlineData("<div>在正文里说到了一个标签，但这是纯文本。")]
    [InlineData("<!-- 注释 -->\n# 政府工作报告\n\n全年新建改建农村公路132公里。")]
    public void Text_that_begins_with_an_angle_bracket_is_text(string text) => Assert.Equal(SourceFormat.Text, WebPages.Open(text).Format);
}
