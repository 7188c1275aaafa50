using System.CommandLine;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator record</c>: what was told of an indicator for a period.</summary>
internal static class RecordVerb
{
    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var numbers = new NumberWords(voice);
        var on = DayWords.Option(voice, "--on", new("哪天发布的；不写就是今天", "the day of the release; by default today"));
        var source = new Option<string>("--source") { HelpName = voice.Say("来源", "SOURCE"), Description = voice.Say("来源：哪份月报、公报", "the bulletin or table that it stands in") };
        return verbs.Writing(
            "record", voice.Say("登记一期的数", "record what was told for a period"), (words, office) => new RecordObservations([new(verbs.IdIn(words, office), numbers.PeriodIn(words), ReleaseIn(words))]),
            (words, place) => place.Record(words.GetRequiredValue(verbs.Indicator), numbers.PeriodIn(words), ReleaseIn(words)), [verbs.Indicator, .. numbers.All, on, source]);

        Release ReleaseIn(ParseResult words)
        {
            var vintage = numbers.VintageIn(words) ?? throw new Failure(new(
                "请写明是哪一类的数：--vintage expected（预计）、flash（快报）、final（审定）或 revised（修订）。", "Say how settled it is: --vintage expected, flash, final or revised."));
            return new Release(vintage, words.GetValue(on) ?? LedgerWords.Today, words.GetValue(source)?.Trim() ?? "", numbers.ToldIn(words, new Told()));
        }
    }
}
