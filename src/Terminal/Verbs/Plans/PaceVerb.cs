using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan pace</c>: how a task is planned through the year; once the plan is published, changing it is a revision.</summary>
internal sealed class PaceVerb(Voice voice, PlanVerbs verbs, TaskWords task)
{
    private readonly PaceWords _pace = new(voice);

    public static Command Build(Voice voice, PlanVerbs verbs, TaskWords task) => new PaceVerb(voice, verbs, task).Build();

    private Command Build()
    {
        var command = new Command("pace", voice.Say("进度曲线、停工月份、计划开工；什么都不写就是看", "plan curve, halts, planned start; without any option it is shown")) { verbs.Plan.Number, verbs.Plan.Year };
        foreach (var option in _pace.All) command.Options.Add(option);
        command.Options.Add(task.ApprovedBy);
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words => _pace.IsSaid(words) ? Change(words) : verbs.Ledger.Show(words, office => Show(verbs.Plan.TaskIn(words, office))));
        return command;
    }

    private int Change(ParseResult words) =>
        verbs.Change(words, (office, seen) => office.Changing(seen, _pace.Changed(words, seen), words.GetValue(task.ApprovedBy) ?? ""));

    private int Show(PlanTask seen)
    {
        var content = seen.Content;
        voice.Results.WriteLine($"{seen.Number}  {content.Words}");
        foreach (var measure in content.Measures) voice.Results.WriteLine($"{GoalWords.Of(measure)}  {ScheduleWords.Of(seen, content, measure)}");
        voice.Results.WriteLine(voice.Say(
            $"计划开工：{DebtTerms.Day(content.Start)}  入库：{(content.IsRegistered ? "要" : "不要")}  资金支付：{(content.IsFunded ? "要" : "不要")}",
            $"to begin: {DebtTerms.Day(content.Start)}  registration: {(content.IsRegistered ? "yes" : "no")}  funds: {(content.IsFunded ? "yes" : "no")}"));
        return ExitCode.Done;
    }
}
