using System.CommandLine;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Lamps;

/// <summary>The verbs of <c>luoshi lamps</c> that write.</summary>
internal sealed class LampWritingVerbs
{
    private readonly Voice _voice;
    private readonly PlanVerbs _verbs;
    private readonly Option<Period?> _period;
    private readonly Option<string> _approvedBy;
    private readonly Option<bool> _withdraw;

    public LampWritingVerbs(Voice voice)
    {
        (_voice, _verbs) = (voice, new(voice));
        _period = PeriodWords.Option(voice, "--period", new("哪个月；不写就是刚过完的月份", "which month; by default the last that is over"));
        _approvedBy = ApprovalWords.Option(voice);
        _withdraw = new("--withdraw") { Description = voice.Say("撤销", "take it back") };
    }

    public IEnumerable<Command> Build() => [Adopt(), Light(), Override(), Excuse()];

    private Command Adopt()
    {
        var rules = new Argument<string>("rules") { HelpName = _voice.Say("规则", "RULES"), Description = _voice.Say("自带的规则（yinchuan、xuancheng、jinzhai），或 .yaml 文件", "rules that come along (yinchuan, xuancheng, jinzhai), or a .yaml file") };
        var from = DayWords.Option(_voice, "--from", new("从哪一天起用；不写就是计划年度的 1 月 1 日", "from which day; by default 1 January of the plan's year"));
        return _verbs.OfPlan("adopt", _voice.Say("启用亮灯规则", "adopt rules of lamps"), (words, _, year) =>
        {
            var day = words.GetValue(from) ?? new DateOnly(year, 1, 1);
            return new AdoptLampRules(PackFolder.LampRules(words.GetRequiredValue(rules), day), day, words.GetValue(_approvedBy) ?? "");
        }, rules, from, _approvedBy);
    }

    private Command Light()
    {
        var command = new Command("light", _voice.Say("给一个月的任务亮灯；补报以后可以再亮", "light the lamps of a month, or light them again after late reports")) { _period, _verbs.Plan.Year };
        foreach (var option in _verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words => _verbs.Ledger.Consider(words, (office, by, _) =>
        {
            var period = PeriodIn(words);
            var receipt = office.Light(_verbs.Plan.YearIn(words, office), period, by, LedgerWords.Today);
            _voice.Remark(receipt is null
                ? new($"{period} 的灯和上次一样，没有新的数据。", $"The lamps of {period} are as before: nothing new is known.")
                : new($"{period} 亮灯写了 {receipt.Entries.Count} 条（{receipt.Last}）。", $"{receipt.Entries.Count} entries were written for the lamps of {period} ({receipt.Last})."));
            return ExitCode.Done;
        }));
        return command;
    }

    private Command Override()
    {
        var lamp = new Argument<string?>("lamp") { HelpName = _voice.Say("灯", "LAMP"), Description = _voice.Say("改成哪盏灯：名称或中文（yellow、滞后）", "which lamp, by its name (yellow)"), Arity = ArgumentArity.ZeroOrOne };
        return _verbs.OfTask("override", _voice.Say("改灯（要写理由和批准人）", "override a lamp, with the reason and who approved"), (words, task) =>
        {
            if (words.GetValue(_withdraw)) return new WithdrawOverride(task.PlanYear, task.Number, PeriodIn(words));
            if (words.GetValue(lamp) is not { } name) throw new Failure(new("请写明改成哪盏灯，或用 --withdraw 撤销。", "Say which lamp, or take the override back with --withdraw."));
            return new OverrideLamp(task.PlanYear, task.Number, PeriodIn(words), name, words.GetValue(_approvedBy) ?? "");
        }, lamp, _period, _approvedBy, _withdraw);
    }

    private Command Excuse()
    {
        var until = PeriodWords.Option(_voice, "--until", new("到哪个月为止；不写就一直有效", "the last month; by default until further notice"));
        return _verbs.OfTask("excuse", _voice.Say("认定客观原因（理由就是原因）", "recognize an outside cause, which is the reason"), (words, task) => words.GetValue(_withdraw)
            ? new WithdrawCause(task.PlanYear, task.Number, PeriodIn(words))
            : (LedgerCommand)new RecognizeCause(task.PlanYear, task.Number, PeriodIn(words), words.GetValue(until)), _period, until, _withdraw);
    }

    private Period PeriodIn(ParseResult words) => words.GetValue(_period) ?? Period.Of(LedgerWords.Today).Before;
}
