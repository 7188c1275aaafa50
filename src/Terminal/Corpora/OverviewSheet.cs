using Luoshi.Corpus.Summary;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Corpora;

/// <summary>An overview on the screen: how much there is, how targets are told, which places went silent.</summary>
internal sealed class OverviewSheet(Canvas canvas, Paper paper)
{
    private const int LeastName = 12;

    private readonly PictureWords _words = new(paper.Language == Language.Chinese);

    public void Draw(Overview overview)
    {
        canvas.Write(new Phrase(paper.Say(
            $"{overview.Reports} 份报告，{overview.Places} 个地方，{overview.FirstYear}—{overview.LastYear} 年",
            $"{overview.Reports} reports, {overview.Places} places, {overview.FirstYear}–{overview.LastYear}"), Ink.Title));
        canvas.EmptyLine();
        DrawCoverage(overview);
        if (overview.Silences.Count == 0) return;
        canvas.EmptyLine();
        DrawSilences(overview);
    }

    private void DrawCoverage(Overview overview)
    {
        var table = new PlainTable(canvas,
            NameColumn(paper.Say("目标", "target"), overview.Coverage.Select(one => _words.Measure(one.Indicator))),
            TableColumn.Fixed(paper.Say("有数字", "digits"), 8), TableColumn.Fixed(paper.Say("只有文字", "words"), 8),
            TableColumn.Fixed(paper.Say("没有定", "not set"), 8), TableColumn.Fixed(paper.Say("没读出", "not read"), 9));
        table.Head();
        foreach (var one in overview.Coverage)
            table.Row(new(_words.Measure(one.Indicator)), new($"{one.Digits}", Ink.Figure), new($"{one.Words}"), new($"{one.None}"), new($"{one.Unknown}"));
    }

    /// <summary>As wide as the longest name, narrower where the paper is.</summary>
    private static TableColumn NameColumn(string heading, IEnumerable<string> names) =>
        new(heading, LeastName, TableColumn.OfLabels(heading, names).Most + 1);

    private void DrawSilences(Overview overview)
    {
        var table = new PlainTable(canvas,
            NameColumn(paper.Say("承诺（笼统的不算）", "promises, general ones left out"), overview.Silences.Select(one => one.Place)),
            TableColumn.Fixed(paper.Say("占比", "share"), 6), TableColumn.Fixed(paper.Say("没了下文", "silent"), 8),
            TableColumn.Fixed(paper.Say("承诺", "promises"), 8), TableColumn.Fixed(paper.Say("报告对数", "pairs"), 8));
        table.Head();
        foreach (var one in overview.Silences.OrderByDescending(one => one.Share))
            table.Row(new(one.Place), new(one.Percent, Ink.Figure), new($"{one.Silent}"), new($"{one.Promises}"), new($"{one.Pairs}"));
        canvas.EmptyLine();
        canvas.Write(new Phrase(_words.Caution, Ink.Faint));
    }
}
