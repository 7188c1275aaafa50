using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator link</c>: measures of tasks that are known from indicators; without a task, those that could be.</summary>
internal sealed class LinkVerb
{
    private readonly Voice _voice;
    private readonly PlanVerbs _verbs;
    private readonly Argument<string?> _number;
    private readonly Option<string?> _measure;
    private readonly Option<string?> _indicator;
    private readonly Option<bool> _yes;

    private LinkVerb(Voice voice, PlanVerbs verbs)
    {
        (_voice, _verbs) = (voice, verbs);
        _number = new("number")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = voice.Say("序号", "NUMBER"),
            Description = voice.Say("任务的序号；不写就列出建议挂接的", "the task; without it what could be linked is listed"),
        };
        _measure = MeasureOption(voice);
        _indicator = new("--indicator") { HelpName = voice.Say("编号", "ID"), Description = voice.Say("指标的编号", "the indicator, by its id") };
        _yes = new("--yes") { Description = voice.Say("照建议全部挂接", "agree to all that are proposed") };
    }

    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var verb = new LinkVerb(voice, verbs);
        var command = new Command("link", voice.Say("把任务的指标挂到指标数列上，数不再另报", "measures of tasks that are known from indicators"))
        {
            verb._number, verb._measure, verb._indicator, verb._yes, verbs.Plan.Year,
        };
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(verb.Run);
        return command;
    }

    public static Option<string?> MeasureOption(Voice voice) =>
        new("--measure") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("任务里指标的名称", "the measure, as the task calls it") };

    private int Run(ParseResult words) => _verbs.Ledger.Consider(words, (office, by, reason) =>
    {
        var year = _verbs.Plan.YearIn(words, office);
        if (words.GetValue(_number) is { } number) return Write(office, new LinkMeasures(year, [One(words, PlanWords.Parse(number))]), by, reason);
        var proposed = office.LinksToPropose(year);
        foreach (var link in proposed) _voice.Results.WriteLine(
            $"{link.Task.Number}  {link.Measure.Name} {GoalWords.Amount(link.Measure.Value, link.Measure.Unit)}  →  {link.Indicator.Id}  {link.Indicator.Name}  {link.Indicator.Unit}  {link.Indicator.Office}");
        if (proposed.Count == 0) _voice.Remark(new("没有可以建议的挂接。", "There is nothing to propose."));
        if (proposed.Count > 0 && words.GetValue(_yes)) return Write(office, new LinkMeasures(year, [.. proposed.Select(Agreed)]), by, reason);
        if (proposed.Count > 0) _voice.Remark(new(
            $"没有写。看过没有问题，加 --yes --seen {office.Seen} 全部挂接。", $"Nothing was written. When it is as it should be, add --yes --seen {office.Seen}."));
        return ExitCode.Done;
    });

    private LinkWanted One(ParseResult words, TaskNumber number) => words.GetValue(_measure) is { } measure && words.GetValue(_indicator) is { } indicator
        ? new(number, measure, indicator)
        : throw new Failure(new("请写明 --measure 名称 和 --indicator 编号。", "Name both: --measure NAME and --indicator ID."));

    private static LinkWanted Agreed(LinkProposal proposal) => new(proposal.Task.Number, proposal.Measure.Name, proposal.Indicator.Id);

    private int Write(Office office, LinkMeasures wanted, Actor by, string reason)
    {
        var receipt = office.Do(wanted, by, reason);
        return _voice.SayAllEntered(receipt);
    }
}
