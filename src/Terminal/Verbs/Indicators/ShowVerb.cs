using Luoshi.Ledger;
using Luoshi.Ledger.Indicators;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator show</c>: the series of an indicator, as it is known or as it was on some day.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var asOf = DayWords.Option(voice, "--as-of", new("按哪一天账本里的数；不写就是现在", "as the ledger had it on which day; by default now"));
        return verbs.Asking("show", voice.Say("一个指标的数列：各期、各类别、更正", "the series of an indicator: periods, vintages, corrections"), (words, office) =>
        {
            return Print(voice, office.SeriesOf(verbs.IdIn(words, office), words.GetValue(asOf) is { } day ? PlaceTime.EndOf(day) : null));
        },
        (words, place) => Print(voice, place.SeriesOf(words.GetRequiredValue(verbs.Indicator))), verbs.Indicator, asOf);
    }

    private static int Print(Voice voice, Series series)
    {
        if (series.Lines.Count == 0) voice.Remark(new($"“{series.Indicator.Declared.Name}”还没有数。", $"There is nothing of {series.Indicator.Declared.Name} yet."));
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => new SeriesSheet(canvas, paper, series).Draw());
        return ExitCode.Done;
    }
}
