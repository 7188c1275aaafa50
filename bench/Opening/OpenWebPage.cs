using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Luoshi.Bench.Reading;
using Luoshi.Documents;

namespace Luoshi.Bench.Opening;

/// <summary>Web pages taken in, beside the format's own library building their trees alone.</summary>
public class OpenWebPage
{
    private byte[][] _files = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare() => _files = [.. Text.Texts.Select(Page)];

    [Benchmark(Description = "Luoshi")]
    public int Open()
    {
        var length = 0;
        foreach (var file in _files) length += DocumentOpener.Open("report", file).Document.Text.Length;
        return length;
    }

    [Benchmark(Baseline = true, Description = "library")]
    public int Library()
    {
        var elements = 0;
        foreach (var file in _files)
        {
            using var page = new HtmlParser().ParseDocument(new MemoryStream(file));
            elements += page.ChildElementCount;
        }
        return elements;
    }

    /// <summary>A paragraph an element, an element for each sentence, as editors leave them, with a menu around.</summary>
    private static byte[] Page(string text)
    {
        var menu = string.Concat(Enumerable.Range(1, 80).Select(number => $"<li class=\"item\"><a href=\"/list/{number}.html\" target=\"_blank\">栏目{number}</a></li>"));
        var article = string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            "<p style=\"text-indent: 2em\">" + string.Concat(line.Split('。').Select(words => $"<span style=\"font-size: 16px\">{WebUtility.HtmlEncode(words)}。</span>")) + "</p>\n"));
        return Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><ul class=\"nav\">{menu}</ul><div class=\"article\">{article}</div></body></html>");
    }
}
