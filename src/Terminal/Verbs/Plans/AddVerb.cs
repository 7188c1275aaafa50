using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using TaskList = Luoshi.Ledger.Plans.TaskList;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan add</c>: a task that does not come from the report, with the paper that it comes from.</summary>
internal static class AddVerb
{
    private static readonly Dictionary<string, TaskOrigin> _origins = new(StringComparer.Ordinal)
    {
        ["report"] = TaskOrigin.Report,
        ["instruction"] = TaskOrigin.Instruction,
        ["meeting"] = TaskOrigin.Meeting,
        ["above"] = TaskOrigin.OrderFromAbove,
        ["deputy"] = TaskOrigin.Deputy,
    };

    public static Command Build(Voice voice, PlanVerbs verbs, TaskWords task)
    {
        var said = new Argument<string>("words") { HelpName = voice.Say("内容", "WORDS"), Description = voice.Say("任务内容", "what the task says") };
        var origin = new Option<string>("--origin")
        {
            Required = true,
            HelpName = string.Join('|', _origins.Keys),
            Description = voice.Say("任务来源：报告（漏列的）、批示、会议议定、上级交办、代表建议", "where it comes from: the report (left out before), a leader's note,\na meeting, the level above, a deputy"),
        }.Among(voice, [.. _origins.Keys]);
        var paper = new Option<string>("--paper") { HelpName = voice.Say("文件", "PAPER"), Description = voice.Say("哪份文件、哪次会议", "which paper or meeting") };
        var chapter = new Option<string>("--chapter") { HelpName = voice.Say("类别", "CHAPTER"), Description = voice.Say("归入哪个类别", "the chapter it belongs to") };
        return verbs.OfPlan("add", voice.Say("增加任务：批示、会议、上级交办、代表建议", "add a task: from a note, a meeting, the level above, a deputy"), (words, office, year) =>
        {
            var from = _origins[words.GetRequiredValue(origin)];
            if (from != TaskOrigin.Report && string.IsNullOrWhiteSpace(words.GetValue(paper))) throw new Failure(new(
                "请用 --paper 写明是哪份批示、哪次会议或哪份文件。", "Say with --paper which note, meeting or paper it comes from."));
            var content = task.Changed(words, office, new TaskContent(words.GetRequiredValue(said)) { Chapter = words.GetValue(chapter) ?? "" });
            return new AddTasks(year, [new ProposedTask(TaskList.Main, content) { Origin = from, OriginPaper = words.GetValue(paper) ?? "" }]);
        }, said, origin, paper, chapter, task.Lead, task.Support, task.Leader, task.Due);
    }
}
