using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi progress</c>: what units report of their tasks, who signs it, and what the supervision office makes of it.</summary>
internal sealed class ProgressVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly Option<Period?> _period;
    private readonly Option<string?> _state;
    private readonly Option<string[]> _value;

    private ProgressVerb(Voice voice)
    {
        (_voice, _ledger, _plan) = (voice, new LedgerWords(voice), new PlanWords(voice));
        _period = new("--period")
        {
            HelpName = "YYYY-MM",
            Description = voice.Say("哪个月；不写就是本月", "which month; by default this one"),
            CustomParser = result =>
            {
                if (Period.Parse(result.Tokens[0].Value) is { } period) return period;
                result.AddError(voice.Say($"--period 要写成 2025-05 这样，不能是“{result.Tokens[0].Value}”。", $"--period is written as 2025-05, not \"{result.Tokens[0].Value}\"."));
                return null;
            },
        };
        _state = new Option<string?>("--state")
        {
            HelpName = string.Join('|', ProgressTerms.Codes),
            Description = voice.Say("状态：未启动、推进缓慢、正在推进、基本完成、已完成、\n超额完成、跨年度、中止（默认正在推进）", "how it stands (by default underway)"),
        };
        _state.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !ProgressTerms.Codes.Contains(given)) result.AddError(voice.Say(
                $"--state 不能是“{given}”，可用：{string.Join('、', ProgressTerms.Codes)}。", $"--state cannot be \"{given}\"; it takes {string.Join(", ", ProgressTerms.Codes)}."));
        });
        _value = new("--value")
        {
            HelpName = voice.Say("数|N=数", "VALUE|N=VALUE"),
            Description = voice.Say("年初到月底的累计数，按指标的单位；有几个指标时写 2=82，可写多个", "what a measure stands at, in its unit; 2=82 for the second; several times"),
        };
    }

    public static Command Build(Voice voice)
    {
        var verb = new ProgressVerb(voice);
        return new Command("progress", voice.Say("进展：报送、签批、退回、核实", "progress: reported, signed, returned, verified"))
        {
            verb.Show(), verb.Report(), verb.Sign(), verb.Return(), verb.Verify(),
        };
    }

    private Command Show()
    {
        var command = new Command("show", _voice.Say("看一项任务各月的进展", "a task month by month")) { _plan.Number, _plan.Year };
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.Ask(words, office =>
        {
            var task = _plan.TaskIn(words, office);
            _voice.Results.WriteLine($"{task.Number}  {task.Content.Words}");
            foreach (var report in office.ProgressOf(task.PlanYear, task.Number)) _voice.Results.WriteLine(LineOf(task, report));
            return ExitCode.Done;
        }));
        return command;
    }

    private Command Report()
    {
        var done = new Argument<string>("narrative") { HelpName = _voice.Say("进展", "NARRATIVE"), Description = _voice.Say("做了什么", "what was done") };
        var problem = new Option<string>("--problem") { HelpName = _voice.Say("问题", "WORDS"), Description = _voice.Say("存在问题及原因", "what is in the way, and why") };
        var next = new Option<string>("--next") { HelpName = _voice.Say("举措", "WORDS"), Description = _voice.Say("下步举措", "what comes next") };
        var needs = new Option<string>("--needs") { HelpName = _voice.Say("事项", "WORDS"), Description = _voice.Say("需协调事项", "what is needed of others") };
        return Writing("report", _voice.Say("承办单位报进展", "a unit reports on its task"), [_state, _value, problem, next, needs], (words, task, period) =>
            new ReportProgress(task.PlanYear, task.Number, period, new Account(WordIn(words), words.GetRequiredValue(done))
            {
                Values = ValuesIn(words) ?? [],
                Problem = words.GetValue(problem) ?? "",
                NextStep = words.GetValue(next) ?? "",
                Needs = words.GetValue(needs) ?? "",
            }), done);
    }

    private Command Sign()
    {
        var paper = new Option<string>("--on-paper-by") { HelpName = _voice.Say("姓名", "NAME"), Description = _voice.Say("纸上已由谁签（督查室登记）", "who signed on paper (entered by the office)") };
        var other = new Option<string>("--for") { HelpName = _voice.Say("姓名", "NAME"), Description = _voice.Say("受谁委托代签", "in whose name, where that was delegated") };
        return Writing("sign", _voice.Say("单位负责人、县领导依次签批", "the unit's head, then the leader let it go on"), [paper, other], (words, task, period) =>
            new SignProgress(task.PlanYear, task.Number, period) { OnPaperBy = words.GetValue(paper) ?? "", For = words.GetValue(other) ?? "" });
    }

    private Command Return() => Writing("return", _voice.Say("退回重报（要写理由）", "send a report back, with the reason"), [],
        (_, task, period) => new ReturnProgress(task.PlanYear, task.Number, period));

    private Command Verify()
    {
        var opinion = new Option<string>("--opinion") { HelpName = _voice.Say("意见", "WORDS"), Description = _voice.Say("督查意见", "what the office says of it") };
        return Writing("verify", _voice.Say("督查室核实", "the supervision office says what it found"), [_state, _value, opinion], (words, task, period) =>
            new VerifyProgress(task.PlanYear, task.Number, period, WordIn(words)) { Values = ValuesIn(words), Opinion = words.GetValue(opinion) ?? "" });
    }

    private Command Writing(string name, string description, Option[] options, Func<ParseResult, PlanTask, Period, LedgerCommand> wanted, params Argument[] more)
    {
        var command = new Command(name, description) { _plan.Number, _plan.Year, _period };
        foreach (var argument in more) command.Arguments.Add(argument);
        foreach (var option in options.Concat(_ledger.ToWrite)) command.Options.Add(option);
        command.SetAction(words =>
        {
            var receipt = _ledger.Write(words, office => wanted(words, _plan.TaskIn(words, office), words.GetValue(_period) ?? Period.Of(LedgerWords.Today)));
            _voice.Remark(new($"已记入账本（{receipt.Last}）。", $"Entered in the ledger ({receipt.Last})."));
            return ExitCode.Done;
        });
        return command;
    }

    private ProgressWord WordIn(ParseResult words) => words.GetValue(_state) is { } code ? ProgressTerms.Parse(code) : ProgressWord.UnderWay;

    private List<MeasureValue>? ValuesIn(ParseResult words) => words.GetResult(_value) is null ? null : [.. (words.GetValue(_value) ?? []).Select(ValueOf)];

    private static MeasureValue ValueOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var number = 1;
        if ((equals < 0 || int.TryParse(text.AsSpan(0, equals), NumberStyles.None, CultureInfo.InvariantCulture, out number)) &&
            decimal.TryParse(text.AsSpan(equals + 1), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new(number, value);
        throw new Failure(new(
            $"--value 要写成 82 或 2=82 这样，不能是“{text}”。", $"--value is written as 82 or 2=82, not \"{text}\"."));
    }

    private string LineOf(PlanTask task, ProgressReport report)
    {
        var said = report.Reported is { } account
            ? $"{ProgressTerms.Of(_voice.Language, account.Word)}{ValuesOf(task, account.Values)}  {account.Narrative}"
            : _voice.Say($"退回：{report.Returns[^1].Reason}", $"returned: {report.Returns[^1].Reason}");
        var found = report.Verified is { } verdict
            ? _voice.Say($"核实：{ProgressTerms.Of(Language.Chinese, verdict.Word)}{ValuesOf(task, verdict.Values)}", $"verified: {ProgressTerms.Of(Language.English, verdict.Word)}{ValuesOf(task, verdict.Values)}")
            : OwedOf(report);
        return $"{report.Period}  {said}  [{found}]";
    }

    private string OwedOf(ProgressReport report) => report.Owes(ApprovalChain.Usual) is { } role
        ? _voice.Say($"待{Luoshi.Ledger.RoleNames.Chinese(role)}", $"waits for the {Luoshi.Ledger.RoleNames.English(role)}")
        : _voice.Say("待核实", "waits to be verified");

    private static string ValuesOf(PlanTask task, IReadOnlyList<MeasureValue> values) => string.Concat(values.Select(value =>
        string.Create(CultureInfo.InvariantCulture, $"  {task.Content.Measures[value.Measure - 1].Name} {value.Value}{task.Content.Measures[value.Measure - 1].Unit}")));
}
