namespace Luoshi.Documents.Tests.OpenDocument;

public sealed class OdtNumberingTests
{
    private const string Lists =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/>"
        + "<text:list-level-style-number text:level=\"2\" style:num-prefix=\"（\" style:num-suffix=\"）\" style:num-format=\"一, 二, 三, ...\"/>"
        + "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" text:display-levels=\"2\"/></text:list-style>"
        + "<text:list-style style:name=\"M\"><text:list-level-style-number text:level=\"1\" loext:num-list-format=\"第%1%条\" style:num-format=\"1\" text:start-value=\"5\"/></text:list-style>"
        + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\uF0B7\"/></text:list-style>";

    [Fact]
    public void Points_have_the_numbers_of_their_list_on_every_level()
    {
        Assert.Equal("一、甲\n（一）子\n一.1 丑\n（二）寅\n二、乙\n（一）卯\n", Read(
            $"<text:list text:style-name=\"L\">{Item(P("甲") + Nested(Item(P("子") + Nested(Item(P("丑")))) + Item(P("寅"))))}{Item(P("乙") + Nested(Item(P("卯"))))}</text:list>"));
    }

    [Fact]
    public void A_list_goes_on_where_it_says_so_and_begins_anew_where_it_does_not()
    {
        Assert.Equal("一、甲\n间\n二、乙\n三、丙\n一、丁\n", Read(
            $"<text:list xml:id=\"x\" text:style-name=\"L\">{Item(P("甲"))}</text:list>{P("间")}<text:list text:continue-numbering=\"true\" text:style-name=\"L\">{Item(P("乙"))}</text:list>"
            + $"<text:list text:continue-list=\"x\" text:style-name=\"L\">{Item(P("丙"))}</text:list><text:list text:style-name=\"L\">{Item(P("丁"))}</text:list>"));
    }

    [Fact]
    public void A_point_may_begin_anew_or_have_a_style_of_its_own()
    {
        Assert.Equal("一、甲\n九、乙\n第10条 丙\n", Read(
            $"<text:list text:style-name=\"L\">{Item(P("甲"))}<text:list-item text:start-value=\"9\">{P("乙")}</text:list-item><text:list-item text:style-override=\"M\">{P("丙")}</text:list-item></text:list>"));
    }

    [Fact]
    public void Only_the_first_paragraph_of_a_point_has_its_number()
    {
        Assert.Equal("题\n第5条 甲\n续\n• 点\n", Read(
            $"<text:list text:style-name=\"M\"><text:list-header>{P("题")}</text:list-header>{Item(P("甲") + P("续"))}</text:list><text:list text:style-name=\"B\">{Item(P("点"))}</text:list>"));
    }

    [Fact]
    public void Headings_are_numbered_by_the_outline()
    {
        var odt = new Odt("<text:h text:outline-level=\"1\">总则</text:h><text:h text:outline-level=\"2\">目标</text:h><text:h text:outline-level=\"1\">附则</text:h>")
        {
            Styles = "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/><text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style>",
        };

        Assert.Equal("一、总则\n目标\n二、附则\n", odt.Open().Document.Text);
    }

    private static string Read(string body) => new Odt(body) { AutomaticStyles = Lists }.Open().Document.Text;

    private static string P(string words) => $"<text:p>{words}</text:p>";

    private static string Item(string content) => $"<text:list-item>{content}</text:list-item>";

    private static string Nested(string items) => $"<text:list>{items}</text:list>";
}
