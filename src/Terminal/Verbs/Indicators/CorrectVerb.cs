using System.CommandLine;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator correct</c>: numbers that were entered wrongly put right, with the reason; what is not said stays.</summary>
internal static class CorrectVerb
{
    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var numbers = new NumberWords(voice);
        return verbs.Writing("correct", voice.Say("更正录错的数（要写理由）", "put right what was entered wrongly, with the reason"), (words, office) =>
        {
            var (id, period, vintage) = (verbs.IdIn(words, office), numbers.PeriodIn(words), numbers.VintageIn(words));
            var there = office.SeriesOf(id).Lines.FirstOrDefault(line => line.Observation.Period == period)?.Observation;
            var before = vintage is null ? there?.Standing : there?.Releases.LastOrDefault(release => release.Vintage == vintage);
            return new CorrectObservation(id, period, numbers.ToldIn(words, before?.Told ?? new Told())) { Vintage = vintage };
        }, [verbs.Indicator, .. numbers.All]);
    }
}
