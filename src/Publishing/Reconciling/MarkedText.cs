using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Reconciling;

/// <summary>The text of one part of a report as HTML paragraphs, with stretches marked.</summary>
internal sealed class MarkedText(Reading reading, Part part)
{
    /// <param name="marks">In text order, none over another.</param>
    public string Of(IEnumerable<(Span Span, string Attributes)> marks)
    {
        var html = new StringBuilder();
        var rest = new Queue<(Span Span, string Attributes)>(marks);
        foreach (var stretch in Stretches()) Append(html, stretch, rest);
        return html.ToString();
    }

    private IEnumerable<Span> Stretches() => reading.Sections.Where(section => section.Level == 1 && section.Part == part).Select(section => section.Span);

    private void Append(StringBuilder html, Span stretch, Queue<(Span Span, string Attributes)> marks)
    {
        html.Append("<p>");
        for (var at = stretch.Start; at < stretch.End;)
        {
            while (marks.TryPeek(out var passed) && passed.Span.Start < at) marks.Dequeue();
            if (marks.TryPeek(out var mark) && mark.Span.Start == at && mark.Span.End <= stretch.End)
            {
                html.Append("<mark ").Append(mark.Attributes).Append('>').Append(ReconciliationPage.Plain(OnOneLine(mark.Span))).Append("</mark>");
                at = mark.Span.End;
                continue;
            }
            var end = marks.TryPeek(out var next) && next.Span.Start < stretch.End ? next.Span.Start : stretch.End;
            AppendPlain(html, new Span(at, end));
            at = end;
        }
        html.Append("</p>");
    }

    private void AppendPlain(StringBuilder html, Span span)
    {
        var lines = reading.Document.Quote(span).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) html.Append("</p><p>");
            html.Append(ReconciliationPage.Plain(lines[at].Trim('\r', '#', '*', ' ', '　')));
        }
    }

    private string OnOneLine(Span span) => string.Concat(reading.Document.Quote(span).Where(c => !char.IsWhiteSpace(c)));
}
