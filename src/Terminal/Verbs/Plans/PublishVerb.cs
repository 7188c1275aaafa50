using System.CommandLine;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan publish</c>: an approved plan is issued; from then on its numbers stand.</summary>
internal static class PublishVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var number = new Option<string>("--number") { HelpName = voice.Say("文号", "DOCUMENT"), Description = voice.Say("发文字号，如 云政办发〔2025〕3号", "the number of the document it is issued with") };
        return verbs.OfPlan("publish", voice.Say("印发", "publish an approved plan"), (words, year) => new PublishPlan(year, words.GetValue(number) ?? ""), number);
    }
}
