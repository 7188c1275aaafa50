using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator</c>: what the place measures, release by release.</summary>
internal static class IndicatorVerb
{
    public static Command Build(Voice voice)
    {
        var verbs = new IndicatorVerbs(voice, new LedgerWords(voice));
        return new("indicator", voice.Say("指标：采用、登记、更正、查数列", "indicators: adopted, recorded, corrected, shown as series"))
        {
            AdoptVerb.Build(voice, verbs), ListVerb.Build(voice, verbs), ShowVerb.Build(voice, verbs), RecordVerb.Build(voice, verbs), CorrectVerb.Build(voice, verbs), ImportVerb.Build(voice, verbs),
            LinkVerb.Build(voice, new PlanVerbs(voice)), UnlinkVerb.Build(voice, new PlanVerbs(voice)),
        };
    }
}
