using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>What stands in the box of a figure another program finds there too.</summary>
public sealed class ProvenanceTests
{
    private const string Absent = "pdftotext is not installed (apt install poppler-utils): boxes cannot be held against another reader.";

    [Fact]
    public void The_words_in_the_boxes_of_two_hundred_figures_are_the_quotes()
    {
        Soffice.Require();
        var words = Boxes(PrintedReport.Sample);
        var document = PrintedReport.Read(PrintedReport.Sample);
        var figures = SameReading.Of(document).Figures.ToArray();
        Assert.True(figures.Length >= 200, $"{figures.Length} figures");
        new Random(200).Shuffle(figures);

        Assert.All(figures.Take(200), figure => Assert.Equal(
            Bare(QuoteOnFirstPage(document, figure.Span)),
            Bare(string.Concat(document.Layout.BoxesOf(figure.Span).Select(box => Inside(words[document.Layout.PageAt(figure.Span.Start)!.Number - 1], box))))));
    }

    /// <summary>Boxes are told for the page on which a figure begins.</summary>
    private static string QuoteOnFirstPage(Document document, Span span)
    {
        var next = document.Layout.Pages.FirstOrDefault(page => page.Start > span.Start);
        return document.Quote(next is null ? span : span with { End = Math.Min(span.End, next.Start) });
    }

    /// <summary>The characters whose middle is inside. The other program tells words, whose characters are as wide as type is.</summary>
    private static string Inside(IEnumerable<(string Text, Box Box)> words, Box box)
    {
        var found = "";
        foreach (var (text, place) in words.Where(word => Middle(word.Box.Top, word.Box.Bottom) > box.Top && Middle(word.Box.Top, word.Box.Bottom) < box.Bottom))
        {
            var unit = (place.Right - place.Left) / text.Sum(Width);
            var left = place.Left;
            foreach (var c in text)
            {
                var right = left + unit * Width(c);
                if (Middle(left, right) > box.Left && Middle(left, right) < box.Right) found += c;
                left = right;
            }
        }
        return found;
    }

    private static List<List<(string Text, Box Box)>> Boxes(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using var process = Start(file);
            Assert.SkipWhen(process is null, Absent);
            var page = XDocument.Parse(process!.StandardOutput.ReadToEnd());
            process.WaitForExit();
            return [.. page.Descendants().Where(element => element.Name.LocalName == "page").Select(element => element.Elements().Select(Word).ToList())];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Process? Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static (string Text, Box Box) Word(XElement word) => (word.Value, new Box(Place(word, "xMin"), Place(word, "yMin"), Place(word, "xMax"), Place(word, "yMax")));

    private static float Place(XElement word, string edge) => float.Parse(word.Attribute(edge)!.Value, CultureInfo.InvariantCulture);

    private static float Middle(float one, float other) => (one + other) / 2;

    private static float Width(char c) => c < '\u2000' ? c switch { '.' or ',' => 0.28f, '/' => 0.35f, '%' => 0.93f, _ => 0.56f } : 1;

    private static string Bare(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
