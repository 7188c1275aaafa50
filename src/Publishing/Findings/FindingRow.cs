using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>A finding as a row, with the words that it is about and those that it rests on.</summary>
/// <param name="Number">From 1 on, in text order.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Chapter">The heading over it.</param>
/// <param name="Words">The clauses around the figure or promise in question.</param>
/// <param name="Beside">The stretches that it rests on, each with the report and the place where it stands.</param>
public sealed record FindingRow(int Number, Finding Finding, string Chapter, string Words, string Beside)
{
    /// <summary>Where the words stand.</summary>
    public Mention Shown => Excerpt.Shown(Finding);

    public static IReadOnlyList<FindingRow> Of(Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say)
    {
        List<Chapters> chapters = [new(reports.Report), .. reports.Parents.Select(parent => new Chapters(parent))];
        return [.. findings.Select((finding, index) =>
        {
            var shown = Excerpt.Shown(finding);
            var reading = reports.Of(shown.Source);
            var chapter = ChapterOf(reading, chapters[shown.Source.Kind == SourceKind.Parent ? shown.Source.Number + 1 : 0], shown.Span);
            return new FindingRow(index + 1, finding, chapter, Around(reading.Document, shown.Span), BesideOf(reports, finding, shown, say));
        })];
    }

    /// <summary>A report by what it is and, of one above, by its place.</summary>
    public static string NameOf(Compared reports, Source source, Func<Remark, string> say) =>
        source.Kind == SourceKind.Parent && reports.Of(source).Report.Place is { } place ? $"{say(FindingTerms.Of(source.Kind))}（{place}）" : say(FindingTerms.Of(source.Kind));

    private static string ChapterOf(Reading reading, Chapters chapters, Span span)
    {
        var found = -1;
        for (var index = 0; index < reading.Sections.Count && reading.Sections[index].Span.Start <= span.Start; index++)
            if (reading.Sections[index].Span.Contains(span.Start)) found = index;
        return found < 0 ? "" : chapters.ChapterOf(found);
    }

    /// <summary>What stands in the sentence itself is seen there already.</summary>
    private static string BesideOf(Compared reports, Finding finding, Mention shown, Func<Remark, string> say)
    {
        var sentence = Excerpt.Around(reports.Of(shown.Source).Document, shown.Span);
        return string.Join('\n', finding.Others
            .Where(mention => mention.Source != shown.Source || !sentence.Contains(mention.Span.Start))
            .Select(mention => $"{NameOf(reports, mention.Source, say)} {mention.Span.Start}：{Around(reports.Of(mention.Source).Document, mention.Span)}"));
    }

    private static string Around(Document document, Span span) => Excerpt.WordsOf(document, Excerpt.Around(document, span));
}
