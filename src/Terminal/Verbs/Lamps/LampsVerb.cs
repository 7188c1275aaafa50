using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Lamps;

/// <summary><c>luoshi lamps</c>: the lamps of a month, why a task has its own, and how many there are of each.</summary>
internal sealed class LampsVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly Option<Period?> _period;
    private readonly Option<string?> _why;
    private readonly Option<bool> _counts;
    private readonly Option<string?> _unit;
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<bool> _full;

    private LampsVerb(Voice voice)
    {
        (_voice, _ledger, _plan) = (voice, new(voice), new(voice));
        _period = PeriodWords.Option(voice, "--period", new("哪个月；不写就是最近亮过灯的月份", "which month; by default the last that was lit"));
        _why = new("--why") { HelpName = voice.Say("序号", "NUMBER"), Description = voice.Say("这一项为什么亮这盏灯", "why a task has its lamp") };
        _counts = new("--counts") { Description = voice.Say("只看统计：总数、分类、分单位", "only how many there are: in all, by kind, by unit") };
        _unit = new("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位牵头的", "only tasks that this unit leads") };
        _full = TaskColumn.Full(voice);
        _asOf = DayWords.Option(voice, "--as-of", new("按账本在哪一天结束时的样子；不写就是现在", "as the ledger stood at the end of which day; by default now"));
    }

    public static Command Build(Voice voice)
    {
        var verb = new LampsVerb(voice);
        var command = new Command("lamps", voice.Say("亮灯：每月一盏，说得清为什么", "lamps of tasks, month by month, and why"))
        {
            verb._period, verb._why, verb._counts, verb._unit, verb._asOf, verb._full, verb._plan.Year,
        };
        foreach (var option in verb._ledger.ToAsk) command.Options.Add(option);
        foreach (var subcommand in new LampWritingVerbs(voice).Build()) command.Subcommands.Add(subcommand);
        command.Subcommands.Add(PlacesVerb.Build(voice));
        command.SetAction(words => verb._ledger.Show(words, office => verb.Show(words, office)));
        return command;
    }

    private int Show(ParseResult words, Office office)
    {
        DateTimeOffset? asOf = words.GetValue(_asOf) is { } day ? Ledger.PlaceTime.EndOf(day) : null;
        var (year, period) = (_plan.YearIn(words, office), words.GetValue(_period));
        if (office.LampsOf(year, period, LedgerWords.Today, asOf) is not { } all) throw new Failure(new(
            $"{(period is { } named ? $"{named} " : $"{year} 年")}还没有亮过灯。请先用 luoshi lamps light 亮灯。",
            $"No lamps were lit for {(period is { } asked ? asked : year)} yet. Light them first: luoshi lamps light."));
        var (month, paper) = (Narrowed(all, NamedUnit.AskedIf(office, words.GetValue(_unit))), Paper.OfStandardOutput(_voice.Language));
        if (words.GetValue(_why) is { } number) paper.Print(_voice.Results, canvas => new LampReasonSheet(canvas, paper, month).Draw(Found(month, number)));
        else if (words.GetValue(_counts)) paper.Print(_voice.Results, canvas => new LampCountSheet(canvas, paper).Draw(month));
        else paper.Print(_voice.Results, canvas => new LampSheet(canvas, paper, words.GetValue(_full)).Draw(month));
        return ExitCode.Done;
    }

    private static LampMonth Narrowed(LampMonth month, string? unit) =>
        unit is null ? month : month with { Tasks = [.. month.Tasks.Where(task => task.Lamp.Lit.Lead == unit)] };

    private static LitTask Found(LampMonth month, string text)
    {
        var number = PlanWords.Parse(text);
        return month.Tasks.FirstOrDefault(task => task.Task.Number == number) ?? throw new Failure(new(
            $"{month.Period} 没有第 {number} 项的灯。", $"There is no lamp of task {number} for {month.Period}."));
    }
}
