using Luoshi.Ledger.Indicators;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator list</c>: what the ledger measures, and how far each series has come.</summary>
internal static class ListVerb
{
    public static Command Build(Voice voice, IndicatorVerbs verbs) => verbs.Asking(
        "list", voice.Say("账本里的指标和最近一期的数", "the indicators of the ledger and their latest values"),
        (_, office) => Print(voice, [.. office.Indicators().Select(indicator => office.SeriesOf(indicator.Id))]),
        (_, place) => Print(voice, place.Indicators()));

    private static int Print(Voice voice, IReadOnlyList<Series> all)
    {
        if (all.Count == 0)
        {
            voice.Remark(new("账本里还没有指标，先用 luoshi indicator adopt 记入。", "The ledger has no indicators yet: luoshi indicator adopt."));
            return ExitCode.Done;
        }
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => Draw(canvas, paper, all));
        return ExitCode.Done;
    }

    private static void Draw(Canvas canvas, Paper paper, IReadOnlyList<Series> all)
    {
        var indicators = all.Select(series => series.Indicator).ToList();
        var grid = new PlainTable(
            canvas,
            TableColumn.OfLabels(paper.Say("编号", "id"), indicators.Select(indicator => indicator.Id)),
            new(paper.Say("指标", "indicator"), 16, 32),
            TableColumn.OfLabels(paper.Say("单位", "unit"), indicators.Select(indicator => indicator.Declared.Unit)),
            TableColumn.OfLabels(paper.Say("周期", "rhythm"), indicators.Select(indicator => IndicatorTerms.Of(paper.Language, indicator.Declared.Rhythm))) with { Leaves = 20 },
            TableColumn.OfLabels(paper.Say("发布单位", "office"), indicators.Select(indicator => indicator.Declared.Office)) with { Leaves = 18 },
            TableColumn.Fixed(paper.Say("最近一期", "latest"), 7),
            TableColumn.Fixed(paper.Say("数", "value"), 12),
            TableColumn.Fixed(paper.Say("同比", "growth"), 9) with { Leaves = 16 },
            TableColumn.OfLabels(paper.Say("类别", "vintage"), Enum.GetValues<Vintage>().Select(vintage => IndicatorTerms.Of(paper.Language, vintage))) with { Leaves = 16 });
        grid.Head();
        foreach (var series in all) grid.Row(Cells(paper, series.Indicator, series));
    }

    private static Phrase[] Cells(Paper paper, Indicator indicator, Series series)
    {
        var (declared, latest) = (indicator.Declared, series.Lines is [.., var line] ? line.Observation : null);
        return
        [
            new(declared.Id, Ink.Faint), new(declared.Name), new(declared.Unit), new(IndicatorTerms.Of(paper.Language, declared.Rhythm), Ink.Faint), new(declared.Office, Ink.Faint),
            new(latest?.Period.ToString() ?? "–"), new(IndicatorTerms.Number(latest?.Standing.Told.Value), Ink.Figure),
            new(IndicatorTerms.Growth(latest?.Standing.Told.Growth, Growths.BasisOf(declared))),
            new(latest is null ? "" : IndicatorTerms.Of(paper.Language, latest.Standing.Vintage)),
        ];
    }
}
