namespace Luoshi.Documents.Tests.Web;

/// <summary>Pages as offices make them, each of another make, all around one article.</summary>
internal static class GovernmentPages
{
    /// <summary>Tables inside tables lay out the page; the text is one run of words, full-width blanks and line breaks.</summary>
    public static string OldTables(string title, IEnumerable<string> paragraphs) => $"""
        <HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>{title}-松岭县人民政府门户网站</TITLE>
        <STYLE>.nodisplay {"{"} DISPLAY: none {"}"} TD {"{"} FONT-SIZE: 12px {"}"}</STYLE>
        <SCRIPT>document.write("<p>这一段由脚本写出，不是正文，读出来就错了。</p>")</SCRIPT></HEAD>
        <BODY bgColor=#ffffff>
        <TABLE width=1000 align=center><TR><TD><IMG src="top.jpg" alt="松岭县人民政府"></TD></TR>
        <TR><TD><A href="/">首页</A> | <A href="/zwgk">政务公开</A> | <A href="/bsfw">办事服务</A> | <A href="/hdjl">互动交流</A></TD></TR></TABLE>
        <TABLE width=1000 align=center><TR><TD width=220 vAlign=top>
          <TABLE><TR><TD>最新信息</TD></TR>
          <TR><TD>·<A href="1.htm">县政府召开常务会议，研究一季度经济运行和重点项目建设</A></TD></TR>
          <TR><TD>·<A href="2.htm">关于2026年春节放假安排的通知，请各单位认真执行</A></TD></TR></TABLE>
        </TD><TD vAlign=top>
          <TABLE width="100%"><TR><TD>您现在的位置：<A href="/">首页</A> &gt;&gt; <A href="/zwgk">政务公开</A> &gt;&gt; 政府工作报告</TD></TR></TABLE>
          <TABLE width="100%"><TR><TD align=center><FONT size=5><B>{title}</B></FONT></TD></TR>
          <TR><TD align=center>发布日期：2026-01-12　来源：县政府办公室　浏览次数：<SPAN id=hits></SPAN>　【字体：<A href="javascript:f(16)">大</A> <A href="javascript:f(14)">中</A> <A href="javascript:f(12)">小</A>】</TD></TR>
          <TR><TD><FONT face=宋体 size=3>{string.Join("<BR>\r\n", paragraphs.Select(paragraph => "　　" + paragraph))}</FONT><SPAN class=nodisplay>这是藏起来的一段话，不应出现在正文里面。</SPAN></TD></TR>
          <TR><TD align=right>【<A href="javascript:window.print()">打印本页</A>】【<A href="javascript:window.close()">关闭窗口</A>】</TD></TR>
          <TR><TD>上一篇：<A href="3.htm">松岭县2025年财政预算执行情况</A><BR>下一篇：没有了</TD></TR></TABLE>
        </TD></TR></TABLE>
        <TABLE width=1000 align=center><TR><TD align=center>版权所有：松岭县人民政府　主办单位：松岭县人民政府办公室<BR>地址：松岭县人民路1号　备案号：某ICP备00000000号</TD></TR></TABLE>
        </BODY></HTML>
        """;

    /// <summary>Divisions by a content system, with the head that government pages have and buttons on every side.</summary>
    public static string ContentSystem(string title, IEnumerable<string> paragraphs) => $"""
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}_松岭县人民政府</title>
        <meta name="SiteName" content="松岭县人民政府"><meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2026-01-12 10:20">
        <style>@media print{"{"}.article{"{"}display:none{"}}"} .layer{"{"}position:absolute;display : none;{"}"}</style></head><body>
        <div class="wza"><a href="#">无障碍浏览</a><a href="#">长者模式</a></div>
        <div class="header"><div class="logo"><h1><a href="/">松岭县人民政府</a></h1></div><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div></div>
        <div class="layer">您访问的链接即将离开松岭县人民政府门户网站，是否继续？</div>
        <div class="container">
          <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; <a href="/b">政府工作报告</a></div>
          <div class="xxgk"><table><tr><td>索引号：</td><td>SL000-2026-0001</td><td>发文机关：</td><td>松岭县人民政府</td></tr>
          <tr><td>名称：</td><td>{title}</td><td>成文日期：</td><td>2026-01-08</td></tr></table></div>
          <div class="article">
            <h2 class="title">{title}</h2>
            <div class="info"><span>发布时间：2026-01-12 10:20</span><span>来源：县政府办公室</span><span>浏览量：<i id="pv">0</i></span>
              <span>字号：[ <a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a> ]</span><span><a href="javascript:print()">打印</a></span>
              <div class="bdsharebuttonbox">分享到：<a href="#" title="分享到微信"></a><a href="#"></a></div></div>
            <div class="TRS_Editor">{string.Concat(paragraphs.Select(paragraph => $"<p style=\"text-indent:2em\">&emsp;&emsp;{Split(paragraph)}</p>\n"))}</div>
            <div class="ewm"><img src="qr.png" alt=""><p>扫一扫在手机打开当前页</p></div>
            <div class="fujian">相关附件：<a href="a.docx">{title}.docx</a></div>
            <div class="prevnext"><p>上一篇：<a href="1.html">关于提请审议计划报告的议案</a></p><p>下一篇：<a href="2.html">松岭县2026年民生实事项目清单</a></p></div>
          </div>
          <div class="xglj"><h3>相关链接</h3><ul><li><a href="3.html">一图读懂2026年松岭县政府工作报告，干货都在这里</a></li></ul></div>
        </div>
        <footer><p>版权所有：松岭县人民政府 承办：松岭县大数据中心，联系电话：0000-0000000</p><p>网站标识码：0000000000　某公网安备00000000000000号</p></footer>
        <script>var a = "<p>脚本里的文字，不是正文。</p>";</script></body></html>
        """;

    /// <summary>More links than words: columns of news on both sides, the text in an article.</summary>
    public static string ManyLinks(string title, IEnumerable<string> paragraphs) => $"""
        <!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title></head><body>
        <header><nav>{Links(60, "政务公开栏目")}</nav></header>
        <aside><h3>热点推荐</h3><ul>{Links(40, "县委县政府召开会议，研究部署重点工作")}</ul></aside>
        <main><article><header><h1>{title}</h1><p class="time">2026-01-12 09:30</p></header>
        <section>{string.Concat(paragraphs.Select(paragraph => $"<p>　　{paragraph}</p>"))}</section></article></main>
        <div><ul>{Links(80, "部门动态，乡镇动态，一周要闻回顾")}</ul></div>
        <div>主办：松岭县人民政府　某ICP备00000000号</div></body></html>
        """;

    /// <summary>One span after another with two line breaks between, right in the body, buttons in the same box.</summary>
    public static string SpansAndBreaks(string title, IEnumerable<string> paragraphs) => $"""
        <html><head><meta charset=utf-8><title>{title}</title></head><body><div id="all"><div><a href="/">返回首页</a></div>
        <center><strong>{title}</strong></center>
        <span>作者：县政府办</span> <span>时间：2026-01-12</span> <button>打印</button> <select><option>大<option>中<option>小</select>
        <div id="zoom">{string.Concat(paragraphs.Select(paragraph => $"<span style='font-size:16px'>&nbsp;&nbsp;&nbsp;&nbsp;{Split(paragraph)}</span><br /><br />"))}
        <a href="javascript:close()">关闭</a></div></div><noscript>请打开脚本，否则这个网站不能正常浏览。</noscript></body></html>
        """;

    private static string Links(int count, string words) =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"<li><a href=\"{number}.html\">{words}（{number}）</a></li>"));

    /// <summary>As editors leave it: one word in three elements, a figure cut in two, a line end in the middle of the source.</summary>
    private static string Split(string paragraph)
    {
        var middle = paragraph.Length / 2;
        return $"<span lang=ZH-CN>{paragraph[..middle]}</span><span lang=EN-US><b></b><span>{paragraph[middle..(middle + 1)]}</span></span>{paragraph[(middle + 1)..]}\n   ";
    }
}
