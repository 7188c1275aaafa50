using Luoshi.Publishing.Findings;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Terminal.Checking;

/// <summary>Findings on the screen, one a row: what is the matter, the arithmetic, and the sentence with the figure marked.</summary>
internal sealed class FindingList(Canvas canvas, Paper paper, Compared reports)
{
    private readonly PlainTable _grid = new(
        canvas,
        TableColumn.OfLabels(paper.Say("结论", "verdict"), Enum.GetValues<Verdict>().Select(FindingTerms.Of).Select(term => paper.Say(term.Chinese, term.English))),
        new(paper.Say("问题", "matter"), 10, 22),
        new(paper.Say("依据", "arithmetic"), 20, 60),
        new(paper.Say("原文", "words"), 20, 80),
        TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 16 });

    public void Draw(IReadOnlyList<Finding> findings)
    {
        _grid.Head();
        foreach (var finding in findings) Add(finding);
    }

    private void Add(Finding finding)
    {
        var shown = Excerpt.Shown(finding);
        var document = reports.Of(shown.Source).Document;
        List<(Span, string)> marked = [(shown.Span, ""), .. finding.Others.Where(other => other.Source == shown.Source).Select(other => (other.Span, ""))];
        var excerpt = Excerpt.Around(document, shown.Span);
        _grid.Row(
            new(Said(FindingTerms.Of(finding.Verdict)), InkOf(finding.Verdict)),
            new(Said(FindingTerms.Of(finding.Rule))),
            new(Said(finding.Arithmetic)),
            MarkedWords.Of(document, excerpt, Inside(excerpt, marked), Ink.Marked),
            new($"{shown.Span.Start}", Ink.Faint));
    }

    private string Said(Remark remark) => paper.Say(remark.Chinese, remark.English);

    private static List<(Span, string)> Inside(Span excerpt, List<(Span Span, string Label)> marked) =>
        [.. marked.Where(mark => excerpt.Start <= mark.Span.Start && mark.Span.End <= excerpt.End).DistinctBy(mark => mark.Span).OrderBy(mark => mark.Span.Start)];

    private static Ink InkOf(Verdict verdict) => verdict switch
    {
        Verdict.Wrong => new("1;31"),
        Verdict.Notable => new("33"),
        _ => Ink.Faint,
    };
}
