using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan show</c>: the task table on the screen, or one task with all that is known of it.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var number = new Argument<string?>("number") { HelpName = voice.Say("序号", "NUMBER"), Description = voice.Say("只看这一项的详情", "only this task, with all that is known of it"), Arity = ArgumentArity.ZeroOrOne };
        var unit = new Option<string?>("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位牵头或配合的", "only what this unit leads or takes part in") };
        var doubtful = new Option<bool>("--doubtful") { Description = voice.Say("只看牵头单位把握不大的，先核对这些", "only tasks whose proposed lead is doubtful: to be looked at first") };
        return verbs.Asking("show", voice.Say("看计划", "show the plan"), (words, office) =>
        {
            var (plan, tasks) = office.PlanOf(verbs.Plan.YearIn(words, office));
            return words.GetValue(number) is { } one
                ? Print(voice, PlanWords.TaskIn(tasks, PlanWords.Parse(one)))
                : Print(voice, plan, tasks, NamedUnit.AskedIf(office, words.GetValue(unit)), words.GetValue(doubtful));
        },
        (words, place) =>
        {
            if (words.GetValue(number) is { } one) return Print(voice, place.TaskOf(words.GetValue(verbs.Plan.Year), PlanWords.Parse(one)));
            var (plan, tasks) = place.PlanOf(words.GetValue(verbs.Plan.Year));
            return Print(voice, plan, tasks, words.GetValue(unit), words.GetValue(doubtful));
        }, number, unit, doubtful);
    }

    private static int Print(Voice voice, PlanTask task)
    {
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => new TaskSheet(canvas, paper).Draw(task));
        return ExitCode.Done;
    }

    private static int Print(Voice voice, Plan plan, IReadOnlyList<PlanTask> tasks, string? unit, bool doubtful)
    {
        var paper = Paper.OfStandardOutput(voice.Language);
        var shown = tasks.Where(task => (unit is null || IsOf(unit, task)) && (!doubtful || task.IsDoubtful));
        paper.Print(voice.Results, canvas => new PlanSheet(canvas, paper, plan).Draw([.. shown]));
        return ExitCode.Done;
    }

    private static bool IsOf(string unit, PlanTask task) => task.Content.Lead == unit || task.Content.Supporters.Contains(unit);
}
