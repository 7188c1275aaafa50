using System.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan show</c>: the task table on the screen.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var unit = new Option<string?>("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位牵头或配合的", "only what this unit leads or takes part in") };
        return verbs.Asking("show", voice.Say("看计划", "show the plan"), (words, office) =>
        {
            var (plan, tasks) = office.PlanOf(verbs.Plan.YearIn(words, office));
            var paper = Paper.OfStandardOutput(voice.Language);
            var shown = words.GetValue(unit) is { } name ? [.. tasks.Where(task => task.Content.Lead == name || task.Content.Supporters.Contains(name))] : tasks;
            paper.Print(voice.Results, canvas => new PlanSheet(canvas, paper, plan).Draw(shown));
            return ExitCode.Done;
        }, unit);
    }
}
