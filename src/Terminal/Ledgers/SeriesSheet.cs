using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Terminal.Ledgers;

/// <summary>A series on the screen: what holds for each period, under it what was told before, at the foot what is not computed and why.</summary>
internal sealed class SeriesSheet(Canvas canvas, Paper paper, Series series)
{
    private const string Computed = "*";

    private readonly DeclaredIndicator _declared = series.Indicator.Declared;
    private readonly GrowthBasis _basis = Growths.BasisOf(series.Indicator.Declared);

    public void Draw()
    {
        canvas.Write(new($"{_declared.Name}（{_declared.Id}）", Ink.Title));
        canvas.Write(new(string.Join("  ", Properties()), Ink.Faint));
        canvas.EmptyLine();
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("期", "period"), 7),
            TableColumn.Fixed(paper.Say("数", "value"), 12),
            TableColumn.Fixed(paper.Say("同比", "growth"), 9),
            TableColumn.Fixed(paper.Say(_declared.Rhythm == Rhythm.Quarterly ? "本季" : "本月", "alone"), 10),
            TableColumn.Fixed(paper.Say("同比", "growth"), 8),
            TableColumn.Fixed(paper.Say("排位", "rank"), 4),
            TableColumn.OfLabels(paper.Say("类别", "vintage"), Enum.GetValues<Vintage>().Select(vintage => IndicatorTerms.Of(paper.Language, vintage))),
            TableColumn.Fixed(paper.Say("发布", "released"), 10),
            new(paper.Say("来源", "source"), 10, 30));
        grid.Head();
        foreach (var line in series.Lines) DrawLine(grid, line);
        DrawNotes();
    }

    private IEnumerable<string> Properties()
    {
        yield return _declared.Unit;
        yield return IndicatorTerms.Of(paper.Language, _declared.Rhythm);
        yield return paper.Say("同比：", "growth: ") + IndicatorTerms.Of(paper.Language, _basis);
        yield return _declared.Office;
        if (_declared.NoScoring) yield return paper.Say("只公布，不排位、不考核", "told only: never ranked or scored");
    }

    private void DrawLine(PlainTable grid, SeriesLine line)
    {
        var standing = line.Observation.Standing;
        grid.Row(
            new(line.Observation.Period.ToString()), new(IndicatorTerms.Number(standing.Told.Value), Ink.Figure), GrowthOf(line),
            new(standing.Told.Month is { } month ? IndicatorTerms.Number(month) : line.Alone is { } alone ? IndicatorTerms.Number(alone) + Computed : ""),
            new(IndicatorTerms.Growth(standing.Told.MonthGrowth, _basis)), new(standing.Told.Rank?.ToString(CultureInfo.InvariantCulture) ?? ""),
            new(IndicatorTerms.Of(paper.Language, standing.Vintage)), new(DebtTerms.Day(standing.On)), new(standing.Source, Ink.Faint));
        foreach (var before in line.Observation.Releases.SkipLast(1).Reverse()) DrawBefore(grid, before);
    }

    private Phrase GrowthOf(SeriesLine line) => line.Observation.Standing.Told.Growth is { } told
        ? new(IndicatorTerms.Growth(told, _basis))
        : new(line.Growth.Value is { } computed ? IndicatorTerms.Growth(computed, _basis) + Computed : "");

    private void DrawBefore(PlainTable grid, Release before) => grid.Row(
        new(), new(IndicatorTerms.Number(before.Told.Value), Ink.Faint), new(IndicatorTerms.Growth(before.Told.Growth, _basis), Ink.Faint), new(IndicatorTerms.Number(before.Told.Month), Ink.Faint),
        new(IndicatorTerms.Growth(before.Told.MonthGrowth, _basis), Ink.Faint), new(before.Told.Rank?.ToString(CultureInfo.InvariantCulture) ?? "", Ink.Faint),
        new(IndicatorTerms.Of(paper.Language, before.Vintage), Ink.Faint), new(DebtTerms.Day(before.On), Ink.Faint), new(before.Source, Ink.Faint));

    private void DrawNotes()
    {
        canvas.EmptyLine();
        canvas.Write(new(paper.Say($"带 {Computed} 的是由公布的数算得的；其余都是公布数，灰色的是以前的。", $"{Computed} computed from what was told; all else was told, what is grey before."), Ink.Faint));
        foreach (var line in series.Lines)
            foreach (var release in line.Observation.Releases)
                foreach (var correction in release.Corrections) canvas.Write(new(CorrectionLine(line.Observation, release, correction), Ink.Faint));
        var open = series.Lines.Where(line => line.Observation.Standing.Told.Growth is null && line.Growth.Because is not null);
        foreach (var group in open.GroupBy(line => line.Growth.Because!))
            canvas.Write(new(paper.Say(
                $"同比不推算（{Periods(group)}）：{group.Key.Chinese}。", $"Growth is not computed ({Periods(group)}): {group.Key.English}."), Ink.Faint));
    }

    private string CorrectionLine(Observation observation, Release release, Correction correction)
    {
        var before = string.Join(' ', new[] { IndicatorTerms.Number(correction.Before.Value), IndicatorTerms.Growth(correction.Before.Growth, _basis) }.Where(word => word.Length > 0));
        var of = $"{observation.Period} {IndicatorTerms.Of(paper.Language, release.Vintage)}";
        return paper.Say(
            $"更正（{of}）：原录 {before}，{DebtTerms.Day(correction.On)} {correction.By}改：{correction.Reason}。",
            $"Corrected ({of}): {before} was entered; {DebtTerms.Day(correction.On)} {correction.By}: {correction.Reason}.");
    }

    private static string Periods(IEnumerable<SeriesLine> lines) => string.Join('、', lines.Select(line => line.Observation.Period));
}
