using System.CommandLine;
using System.Globalization;
using Luoshi.Desk;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi plan</c>: from a draft to an issued plan, and its revisions.</summary>
internal sealed class PlanVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly Option<string?> _words;
    private readonly Option<string?> _lead;
    private readonly Option<string[]> _support;
    private readonly Option<string?> _leader;
    private readonly Option<DateOnly?> _due;
    private readonly Option<string> _approved;

    private PlanVerb(Voice voice)
    {
        (_voice, _ledger, _plan) = (voice, new LedgerWords(voice), new PlanWords(voice));
        _words = new("--words") { HelpName = voice.Say("内容", "WORDS"), Description = voice.Say("任务内容", "what the task says") };
        _lead = new("--lead") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("牵头单位", "the unit that leads") };
        _support = new("--support") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("配合单位，可写多个", "a unit that takes part; several times") };
        _leader = new("--leader") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("牵头领导", "the leader in charge") };
        _due = new("--due")
        {
            HelpName = "YYYY-MM-DD",
            Description = voice.Say("完成时限", "when it is to be done"),
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
                result.AddError(voice.Say($"--due 要写成 2025-09-30 这样，不能是“{result.Tokens[0].Value}”。", $"--due is written as 2025-09-30, not \"{result.Tokens[0].Value}\"."));
                return null;
            },
        };
        _approved = new("--approved-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("批准修订的领导", "the leader who approved the revision") };
    }

    public static Command Build(Voice voice)
    {
        var verb = new PlanVerb(voice);
        return new Command("plan", voice.Say("年度计划：拟定、分派、审定、印发、修订", "the year's plan: drafted, assigned, approved, published, revised"))
        {
            verb.Propose(),
            verb.Show(),
            verb.Edit(),
            verb.Assign(),
            verb.Merge(),
            verb.OfPlan("send", voice.Say("送各单位征求意见", "send the draft to the units for comment"), year => new SendPlanForComment(year)),
            verb.OfPlan("approve", voice.Say("县领导审定", "a leader approves"), year => new ApprovePlan(year)),
            verb.Publish(),
            verb.Revise(),
            verb.Withdraw(),
            verb.Diff(),
        };
    }

    private Command Propose()
    {
        var file = new Argument<string>("file") { HelpName = _voice.Say("文件|-", "FILE|-"), Description = _voice.Say("政府工作报告，或 - 表示标准输入", "the report, or - for standard input") }.OfFiles(_voice);
        var command = new Command("propose", _voice.Say("由报告拟定计划草案", "draw up a plan from a report")) { file };
        foreach (var option in _ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            var reading = ReportReader.Read(SourceList.One(words.GetRequiredValue(file), _voice.Language).Open().Document, Lexicon.Default);
            var receipt = _ledger.Write(words, Role.Supervisor, (office, by) => office.Propose(reading, PackFolder.Units(), by));
            _voice.Remark(new(
                $"拟定了 {receipt.Entries.Count - 1} 项任务（{receipt.Last}）。请用 luoshi plan show 看过，再改、分派、审定。",
                $"{receipt.Entries.Count - 1} tasks were proposed ({receipt.Last}). Look through them (luoshi plan show), then edit, assign and have them approved."));
            return ExitCode.Done;
        });
        return command;
    }

    private Command Show()
    {
        var unit = new Option<string?>("--of") { HelpName = _voice.Say("单位", "UNIT"), Description = _voice.Say("只看这个单位牵头或配合的", "only what this unit leads or takes part in") };
        var command = new Command("show", _voice.Say("看计划", "show the plan")) { _plan.Year, unit };
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.Ask(words, office =>
        {
            var (plan, tasks) = office.PlanOf(_plan.YearIn(words, office));
            var paper = Paper.OfStandardOutput(_voice.Language);
            var shown = words.GetValue(unit) is { } name ? [.. tasks.Where(task => task.Content.Lead == name || task.Content.Supporters.Contains(name))] : tasks;
            paper.Print(_voice.Results, canvas => new PlanSheet(canvas, paper, plan).Draw(shown));
            return ExitCode.Done;
        }));
        return command;
    }

    private Command Edit() => OfTask("edit", _voice.Say("改草案里的任务", "change a task of the draft"), [_words, _due],
        (words, task) => new EditTask(task.PlanYear, task.Number, Changed(words, task.Content)));

    private Command Assign() => OfTask("assign", _voice.Say("分派牵头、配合单位和领导", "give a task to units and a leader"), [_lead, _support, _leader],
        (words, task) => new AssignTask(
            task.PlanYear, task.Number, words.GetValue(_lead) ?? task.Content.Lead,
            words.GetResult(_support) is null ? task.Content.Supporters : words.GetValue(_support) ?? [], words.GetValue(_leader) ?? task.Content.Leader));

    private Command Merge()
    {
        var into = new Argument<string>("into") { HelpName = _voice.Say("并入", "INTO"), Description = _voice.Say("并入哪一项", "the task that goes on") };
        return OfTask("merge", _voice.Say("把一项并入另一项", "put one task together with another"), [],
            (words, task) => new MergeTasks(task.PlanYear, task.Number, PlanWords.Parse(words.GetRequiredValue(into))), into);
    }

    private Command Publish()
    {
        var number = new Option<string>("--number") { HelpName = _voice.Say("文号", "DOCUMENT"), Description = _voice.Say("发文字号，如 云政办发〔2025〕3号", "the number of the document it is issued with") };
        return OfPlan("publish", _voice.Say("印发", "publish an approved plan"), (words, year) => new PublishPlan(year, words.GetValue(number) ?? ""), number);
    }

    private Command Revise() => OfTask("revise", _voice.Say("修订已印发的任务", "revise a task of a published plan"), [_words, _due, _lead, _support, _leader, _approved],
        (words, task) => new ReviseTask(task.PlanYear, task.Number, Changed(words, task.Content), words.GetValue(_approved) ?? ""));

    private Command Withdraw() => OfTask("withdraw", _voice.Say("中止已印发的任务", "give up a task of a published plan"), [_approved],
        (words, task) => new WithdrawTask(task.PlanYear, task.Number, words.GetValue(_approved) ?? ""));

    private Command Diff()
    {
        var command = new Command("diff", _voice.Say("印发以来改动了什么", "what was moved since publication")) { _plan.Year };
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.Ask(words, office =>
        {
            var shifts = office.ShiftsOf(_plan.YearIn(words, office));
            if (shifts.Count == 0) _voice.Remark(new("印发以来没有改动。", "Nothing was moved since publication."));
            foreach (var shift in shifts) _voice.Results.WriteLine(LineOf(shift));
            return ExitCode.Done;
        }));
        return command;
    }

    private TaskContent Changed(ParseResult words, TaskContent content) => content with
    {
        Words = words.GetValue(_words) ?? content.Words,
        Due = words.GetValue(_due) ?? content.Due,
        Lead = words.GetValue(_lead) ?? content.Lead,
        Supporters = words.GetResult(_support) is null ? content.Supporters : words.GetValue(_support) ?? [],
        Leader = words.GetValue(_leader) ?? content.Leader,
    };

    private Command OfPlan(string name, string description, Func<int, LedgerCommand> wanted) => OfPlan(name, description, (_, year) => wanted(year));

    private Command OfPlan(string name, string description, Func<ParseResult, int, LedgerCommand> wanted, params Option[] options)
    {
        var command = new Command(name, description) { _plan.Year };
        return Writing(command, options, (words, office) => wanted(words, _plan.YearIn(words, office)));
    }

    private Command OfTask(string name, string description, Option[] options, Func<ParseResult, PlanTask, LedgerCommand> wanted, params Argument[] more)
    {
        var command = new Command(name, description) { _plan.Number, _plan.Year };
        foreach (var argument in more) command.Arguments.Add(argument);
        return Writing(command, options, (words, office) =>
        {
            var task = _plan.TaskIn(words, office);
            return wanted(words, task) with { Expected = task.Version };
        });
    }

    private Command Writing(Command command, Option[] options, Func<ParseResult, Office, LedgerCommand> wanted)
    {
        foreach (var option in options.Concat(_ledger.ToWrite)) command.Options.Add(option);
        command.SetAction(words =>
        {
            var receipt = _ledger.Write(words, office => wanted(words, office));
            _voice.Remark(new($"已记入账本（{receipt.Last}）。", $"Entered in the ledger ({receipt.Last})."));
            return ExitCode.Done;
        });
        return command;
    }

    private string LineOf(Shift shift)
    {
        var by = shift is { By: { } amount } ? string.Create(CultureInfo.InvariantCulture, $"（{amount:+0.##;-0.##}{(shift.Field == ShiftedField.Due ? _voice.Say("天", " days") : "")}{(shift.Percent is { } percent ? $"，{percent:+0.0;-0.0}%" : "")}）") : "";
        var field = PlanTerms.Of(_voice.Language, shift.Field) + (shift.Measure.Length > 0 ? $" {shift.Measure}" : "");
        return _voice.Say(
            $"第 {shift.Number} 项  {field}：{shift.Before} → {shift.Now}{by}  {shift.Revision.On:yyyy-MM-dd}，{shift.Revision.Reason}，{shift.Revision.ApprovedBy}批准",
            $"{shift.Number}  {field}: {shift.Before} → {shift.Now}{by}  {shift.Revision.On:yyyy-MM-dd}, {shift.Revision.Reason}, approved by {shift.Revision.ApprovedBy}");
    }
}
