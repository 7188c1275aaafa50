namespace Luoshi.Documents.Tests.Web;

/// <summary>What happens to the words inside a line.</summary>
public sealed class WebWordsTests
{
    private const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    [Theory]
    [InlineData("<p>全年新建改建农村公路<b>1</b><span>32</span>公里，惠及群众<font>2.</font>6万人。</p>")]
    [InlineData("<p>全年新建改建农村公路132公里，\n    惠及群众2.6万人。\n</p>")]
    [InlineData("<p>　　&emsp;&nbsp;全年新建改建农村公路&#49;32公里，惠及群众2.6万&#x4EBA;。</p>")]
    [InlineData("<p>全年新建改建农村\u200B公路1\u00AD32公里，惠及群众2.6万人。<wbr></p>")]
    [InlineData("<div>全年新建改建农村公路132公里，惠及群众2.6万人。</div>")]
    [InlineData("全年新建改建农村公路132公里，惠及群众2.6万人。")]
    [InlineData("<pre>全年新建改建农村公路132公里，惠及群众2.6万人。</pre>")]
    [InlineData("<pre><font>全年新建改建农村公路</font>132<font>公里，惠及群众</font>2.6<font>万人。</font>\n\n</pre>")]
    [InlineData("<table><tr><td><p>全年新建改建农村公路132公里，惠及群众2.6万人。</td></tr></table>")]
    [InlineData("<p>全年新建改建农村公路132公里，<!-- 注释 --><o:p></o:p>惠及群众2.6万人。<script>x</script></p>")]
    public void A_sentence_is_one_line_however_it_is_marked_up(string body) => Assert.Equal(Sentence + "\n", WebPages.Read(body));

    [Theory]
    [InlineData("第一段讲的是农业，粮食产量有21万吨。<br>第二段讲的是工业，产值达到86亿元。")]
    [InlineData("<p>第一段讲的是农业，粮食产量有21万吨。<p>第二段讲的是工业，产值达到86亿元。")]
    [InlineData("<pre>第一段讲的是农业，粮食产量有21万吨。\n第二段讲的是工业，产值达到86亿元。</pre>")]
    [InlineData("<ul><li>第一段讲的是农业，粮食产量有21万吨。</li><li>第二段讲的是工业，产值达到86亿元。</li></ul>")]
    [InlineData("<p>第一段讲的是农业，粮食产量有21万吨。</p>　　　<p>&nbsp;</p><p>第二段讲的是工业，产值达到86亿元。</p>")]
    [InlineData("<span>第一段讲的是农业，粮食产量有21万吨。</span><div><span>第二段讲的是工业，产值达到86亿元。</span></div>")]
    public void Two_paragraphs_are_two_lines(string body) =>
        Assert.Equal("第一段讲的是农业，粮食产量有21万吨。\n第二段讲的是工业，产值达到86亿元。\n", WebPages.Read(body));

    [Theory]
    [InlineData("<p style='display:none'>藏</p>")]
    [InlineData("<p style=\"COLOR:red; Display : None !important\">藏</p>")]
    [InlineData("<div hidden><p>藏</p></div>")]
    [InlineData("<div style='visibility:hidden'>藏</div>")]
    [InlineData("<div class='a shut'>藏</div>")]
    [InlineData("<template><p>藏</p></template>")]
    [InlineData("<p><del>藏</del></p>")]
    [InlineData("<p><span style='mso-element:comment'>藏</span></p>")]
    public void Hidden_words_are_no_text(string hidden) =>
        Assert.Equal(Sentence + "\n", WebPages.Read($"<p>{Sentence}</p>{hidden}", "<style>.shut, #gone { display: none; } p.open { display:none }</style>"));

    [Fact]
    public void A_square_keeps_its_height() => Assert.Equal("绿地面积新增3200m²，库容增加5m³，人均达到12.5平方米。\n", WebPages.Read("<p>绿地面积新增3200m<sup>2</sup>，库容增加5m<sup>3</sup>，人均达到12.5平方米。</p>"));

    [Fact]
    public void A_full_width_blank_inside_a_line_stays_and_others_become_one() =>
        Assert.Equal("县长　罗景明 2026年1月8日，在会议上作工作报告。\n", WebPages.Read("<p>县长　罗景明 \n &nbsp; 2026年1月8日，在会议上作工作报告。</p>"));
}
