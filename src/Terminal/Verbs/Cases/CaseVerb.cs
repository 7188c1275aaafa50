using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Corrections;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Cases;

/// <summary><c>luoshi case</c>: what readers point out (纠错), from acceptance to the public answer. How readers can be reached is never shown here.</summary>
internal sealed class CaseVerb
{
    private static readonly (string Code, CaseOutcome Outcome)[] _outcomes =
        [("corrected", CaseOutcome.Corrected), ("explained", CaseOutcome.Explained), ("nothing-wrong", CaseOutcome.NothingWrong), ("answered", CaseOutcome.Answered)];

    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly Argument<string> _number;

    private CaseVerb(Voice voice)
    {
        (_voice, _ledger) = (voice, new(voice));
        _number = new("number") { HelpName = voice.Say("编号", "NUMBER"), Description = voice.Say("办件编号，如 2025-7；台账办件是台账-号，如 tickets-12", "number of the case, such as 2025-7, or tickets-12 for that of a register") };
    }

    public static Command Build(Voice voice)
    {
        var command = new Command("case", voice.Say("办件：纠错、代表提问和台账办件（工单、建议、整改）的受理、派单、答复、办结", "cases: what readers point out, deputies ask and registers keep: accept, hand on, answer, close"));
        Command[] own =
        [
            new CaseVerb(voice).List(), new CaseVerb(voice).Show(), new CaseVerb(voice).Receive(), new CaseVerb(voice).Accept(), new CaseVerb(voice).Decline(), new CaseVerb(voice).Hand(),
            new CaseVerb(voice).Reply(), new CaseVerb(voice).Close(), new CaseVerb(voice).Publish(), new CaseVerb(voice).Withdraw(), new RatesVerb(voice).Build(), new AlikeVerb(voice).Build(),
        ];
        foreach (var verb in own.Concat(CaseworkVerbs.All(voice))) command.Subcommands.Add(verb);
        return command;
    }

    private Command List()
    {
        var all = new Option<bool>("--all") { Description = _voice.Say("办结的也列出来", "those too that have ended") };
        var command = new Command("list", _voice.Say("在办的办件", "those that are open")).With([all, .. _ledger.ToAsk]);
        command.SetAction(words => _ledger.Show(words, office => Print(office, words.GetValue(all)) is var code && code == ExitCode.Done ? new CaseworkSheet(_voice).List(office) : code));
        return command;
    }

    private Command Show()
    {
        var command = new Command("show", _voice.Say("看一件", "one of them")).With([_number, .. _ledger.ToAsk]);
        command.SetAction(words => _ledger.Show(words, office =>
        {
            if (NumberIn(words) is { Register.Length: > 0 } name) return new CaseworkSheet(_voice).Print(office, name);
            new CaseSheet(_voice).Print(office.CaseOf(NumberIn(words)));
            return ExitCode.Done;
        }));
        return command;
    }

    private Command Receive()
    {
        var (plan, said) = (new PlanWords(_voice), Words(_voice.Say("读者指出什么", "what was pointed out")));
        var command = new Command("receive", _voice.Say("登记电话、来信里对一项任务的纠错", "enter what was pointed out by telephone or letter about a task")).With([plan.Number, plan.Year, said]);
        return _ledger.WritingAlone(_voice, command, (words, office) => Correcting.Of(plan.TaskIn(words, office), words.GetRequiredValue(said)));
    }

    private Command Accept()
    {
        var to = new Option<string?>("--to") { HelpName = _voice.Say("单位", "UNIT"), Description = _voice.Say("派给哪个单位；不写就由督查室办", "the unit that it is handed to; by default the office keeps it") };
        return Writing("accept", new("受理", "accept it"), (words, office) => NumberIn(words) is not { Register.Length: > 0 } name ? new AcceptCase(NumberIn(words), NamedIf(office, words.GetValue(to)))
                : words.GetValue(to) is { } unit ? new DispatchCase(name, [new(NamedUnit.Of(office, unit), HandingPart.Lead)]) { Time = PackFolder.Rules().CaseTime } : new TakeCase(name), to);
    }

    private Command Decline() => Writing("decline", new("不予受理（要写理由，读者会看到）", "do not accept it, with the reason, for the reader"), (words, _) => NumberIn(words) is { Register.Length: > 0 } name ? new RefuseCase(name) : new DeclineCase(NumberIn(words)));

    private Command Hand()
    {
        var to = Units("--to", true, _voice.Say("派给哪个单位；台账办件写几个就是分办", "the unit that it is handed to; several of a register's case answer apart"));
        var with = Units("--with", false, _voice.Say("协办单位（台账办件）", "units that support it, for a register's case"));
        return Writing("hand", new("派单；改派和退回重办要写理由", "hand it to a unit; to another or back with the reason"), (words, office) =>
        {
            var units = words.GetRequiredValue(to).Select(unit => NamedUnit.Of(office, unit)).ToList();
            if (NumberIn(words) is not { Register.Length: > 0 } name) return units is [var only] ? new HandCase(NumberIn(words), only) : throw new Failure(new(
                "纠错和代表提问只派给一个单位；--to 写一个。", "A correction or a question is handed to one unit: name one behind --to."));
            var supporting = (words.GetValue(with) ?? []).Select(unit => new WantedHanding(NamedUnit.Of(office, unit), HandingPart.Support));
            return new DispatchCase(name, [.. units.Select(unit => new WantedHanding(unit, units.Count > 1 ? HandingPart.Apart : HandingPart.Lead)), .. supporting]) { Time = PackFolder.Rules().CaseTime };
        }, to, with);
    }

    private Option<string[]> Units(string name, bool required, string description) =>
        new(name) { Required = required, HelpName = _voice.Say("单位", "UNIT"), Description = description, AllowMultipleArgumentsPerToken = true };

    private Command Reply()
    {
        var said = Words(_voice.Say("核查情况", "what was found"));
        var result = new Option<string?>("--result") { HelpName = _voice.Say("代码", "CODE"), Description = _voice.Say("台账办件的办理结果，如 solved、a", "what a register's case came to, such as solved or a") };
        return Writing("reply", new("承办单位答复", "the unit replies"), (words, _) => NumberIn(words) is { Register.Length: > 0 } name
            ? new AnswerCase(name, words.GetRequiredValue(said)) { Result = words.GetValue(result) ?? "" }
            : new ReplyToCase(NumberIn(words), words.GetRequiredValue(said)), said, result);
    }

    private Command Close()
    {
        string[] codes = [.. _outcomes.Select(known => known.Code)];
        var outcome = new Option<string>("--outcome")
        {
            HelpName = string.Join('|', codes),
            Description = _voice.Say("结果：已更正、已解释、核查无误；台账办件不写", "what it came to; not for a register's case"),
        }.Among(_voice, codes);
        var answer = Words(_voice.Say("答复，读者会看到", "the answer, for the reader"));
        return Writing(
            "close", new("答复读者，办结", "answer the reader and close it"),
            (words, _) => NumberIn(words) is { Register.Length: > 0 } name ? new EndCase(name, words.GetRequiredValue(answer))
                : new CloseCase(NumberIn(words), OutcomeIn(words.GetValue(outcome)), words.GetRequiredValue(answer)), outcome, answer);
    }

    private Command Publish()
    {
        var approvedBy = ApprovalWords.Option(_voice);
        approvedBy.Required = true;
        var question = new Option<string?>("--question") { HelpName = _voice.Say("文字", "WORDS"), Description = _voice.Say("反映的问题，用本室的话写", "what it was about, in the office's own words") };
        return Writing("publish", new("公开答复", "publish the answer"), (words, _) => new PublishCaseAnswer(NumberIn(words), words.GetValue(question) ?? "", words.GetRequiredValue(approvedBy)), approvedBy, question);
    }

    private Command Withdraw() => Writing("withdraw", new("撤回公开的答复（要写理由，公众会看到）", "take the public answer back, with the notice"), (words, _) => new WithdrawCaseAnswer(NumberIn(words)));

    private Command Writing(string name, Sentence description, Func<ParseResult, Office, LedgerCommand> wanted, params Symbol[] more) =>
        _ledger.WritingAlone(_voice, new Command(name, description.In(_voice.Language)).With([_number, .. more]), wanted);

    private static Option<string> Words(string description) => new("--words") { Required = true, HelpName = "WORDS", Description = description };

    private static string NamedIf(Office office, string? unit) => unit is null ? "" : NamedUnit.Of(office, unit);

    private static CaseOutcome OutcomeIn(string? code) => _outcomes.FirstOrDefault(known => known.Code == code) is { Code: not null } known ? known.Outcome : throw new Failure(new Sentence(
        "办结纠错和代表提问要写结果：--outcome。", "A correction or a question is closed with what it came to: --outcome."));

    private CaseNumber NumberIn(ParseResult words) => words.GetValue(_number) is var written && CaseNumber.Parse(written ?? "") is { } name ? name : throw new Failure(new(
        $"“{written}”不是办件编号，要像 2025-7 或 tickets-12 这样写。", $"\"{written}\" is no number of a case; write it as 2025-7 or tickets-12."));

    private int Print(Office office, bool all)
    {
        var debts = office.DueOnCases(LedgerWords.Today, PackFolder.Rules()).Where(debt => debt.Register is null).ToDictionary(debt => debt.Case.Key);
        var shown = office.Cases().Where(it => all || it.EndedOn is null).ToList();
        if (shown.Count == 0) _voice.Remark(new("没有在办的纠错。", "None is open."));
        var paper = Paper.OfStandardOutput(_voice.Language);
        if (shown.Count > 0) paper.Print(_voice.Results, canvas => new CaseTable(canvas, paper).Draw([.. shown.Select(it => (it, debts.GetValueOrDefault(it.Key)))]));
        return ExitCode.Done;
    }
}
