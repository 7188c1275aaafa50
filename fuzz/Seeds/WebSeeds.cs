using System.Text;

namespace Luoshi.Fuzz.Seeds;

/// <summary>Pages of several makes, in the encodings that pages have.</summary>
internal static class WebSeeds
{
    public static IEnumerable<(string Name, byte[] Input)> Of(Sample sample)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var lines = sample.Lines;
        var article = $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{lines[0]}</title><style>p{{}}</style></head><body><div class=\"nav\"><a href=\"/\">首页</a></div>"
            + $"<div id=\"zoom\">{string.Concat(lines.Skip(4).Take(5).Select(line => $"<p>　　{line}</p>"))}</div><script>1</script><div>打印 关闭</div></body></html>";
        var table = $"<html><table><tr><th colspan=2>指标<th>增长<tr><td rowspan=\"2\">粮食<td>21.6万吨<td>4.3%<tr><td>{lines[5]}</table><ul><li>{lines[6]}<li><b>{lines[7]}</ul>";
        yield return ("article", Encoding.UTF8.GetBytes(article));
        yield return ("article-gbk", Encoding.GetEncoding("GB18030").GetBytes(article.Replace("utf-8", "gb2312", StringComparison.Ordinal)));
        yield return ("article-wide", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(article)]);
        yield return ("table", Encoding.UTF8.GetBytes(table));
        yield return ("piece", Encoding.UTF8.GetBytes($"<div><p>{lines[5]}<br>{lines[6]}&nbsp;&#x41;&#0;&amp<span style=\"display:none\">隐藏</span></p><svg><p></svg><template><p></template><select><option></div>"));
    }
}
