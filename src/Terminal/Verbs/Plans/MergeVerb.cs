using System.CommandLine;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan merge</c>: two tasks of a draft become one.</summary>
internal static class MergeVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var into = new Argument<string>("into") { HelpName = voice.Say("并入", "INTO"), Description = voice.Say("并入哪一项", "the task that goes on") };
        return verbs.OfTask(
            "merge", voice.Say("把一项并入另一项", "put one task together with another"),
            (words, seen) => new MergeTasks(seen.PlanYear, seen.Number, PlanWords.Parse(words.GetRequiredValue(into))), into);
    }
}
