using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Casework;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Cases;

/// <summary>Steps of the cases that registers keep: signed for, sent back, given more time, stopped, checked, called back, opened again.</summary>
internal sealed class CaseworkVerbs
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly Argument<string> _number;

    private CaseworkVerbs(Voice voice)
    {
        (_voice, _ledger) = (voice, new(voice));
        _number = new("number") { HelpName = voice.Say("编号", "NUMBER"), Description = voice.Say("台账办件编号，如 tickets-12", "number of a register's case, such as tickets-12") };
    }

    /// <summary>Each with options of its own.</summary>
    public static IEnumerable<Command> All(Voice voice) =>
    [
        Of(voice).Plain("sign", new("签收", "sign for it"), name => new SignForCase(name)),
        Of(voice).Plain("return", new("退单（要写理由）", "send it back as another's, with the reason"), name => new SendCaseBack(name) { Time = PackFolder.Rules().CaseTime }),
        Of(voice).TakeBack(), Of(voice).Extend(), Of(voice).Grant(),
        Of(voice).Plain("suspend", new("挂起，停计时限（要写理由）", "stop its clock, with the reason"), name => new SuspendCase(name)),
        Of(voice).Plain("resume", new("恢复办理", "let its clock go on"), name => new ResumeCase(name) { Time = PackFolder.Rules().CaseTime }),
        Of(voice).Plain("pass", new("审核通过", "find that the replies will do"), name => new PassReplies(name)),
        Of(voice).SendReplyBack(), Of(voice).CallBack(),
        Of(voice).Plain("reopen", new("重办（要写理由）", "handle it again, with the reason"), name => new OpenCaseAgain(name) { Time = PackFolder.Rules().CaseTime }),
        Of(voice).Plain("file", new("归档", "file it"), name => new FileCase(name)),
        Of(voice).Merge(), Of(voice).Urge(), Of(voice).Hang(), Of(voice).Contact(), Of(voice).LookAgain(),
    ];

    private static CaseworkVerbs Of(Voice voice) => new(voice);

    private Command TakeBack()
    {
        var (unit, leave) = (UnitOption("--from", new("哪个单位退的", "which unit sent it back")), new Option<bool>("--refuse") { Description = _voice.Say("不同意（要写理由）", "leave it there, with the reason") });
        return Writing("take-back", new("答复退单", "answer what was sent back"), (words, office) => new AnswerReturn(NumberIn(words), NamedUnit.Of(office, words.GetRequiredValue(unit)), !words.GetValue(leave)), unit, leave);
    }

    private Command Extend()
    {
        var more = new Option<int>("--more") { Required = true, HelpName = _voice.Say("数", "COUNT"), Description = _voice.Say("延多少，按台账规定的单位（工作日或月）", "how much, in the unit that the register extends by") };
        return Writing("extend", new("申请延期（要写理由）", "ask for more time, with the reason"), (words, _) => new AskMoreTime(NumberIn(words), words.GetRequiredValue(more)), more);
    }

    private Command Grant()
    {
        var (approvedBy, refuse) = (ApprovalWords.Option(_voice), new Option<bool>("--refuse") { Description = _voice.Say("不同意（要写理由）", "no more time, with the reason") });
        return Writing("grant", new("审批延期", "answer who asked for more time"), (words, _) => new AnswerMoreTime(NumberIn(words), !words.GetValue(refuse), words.GetValue(approvedBy) ?? "") { Time = PackFolder.Rules().CaseTime }, approvedBy, refuse);
    }

    private Command SendReplyBack()
    {
        var unit = UnitOption("--to", new("退给哪个单位", "whose reply"));
        return Writing("send-back", new("审核退回（要写理由）", "find that a reply will not do, with the reason"), (words, office) => new SendReplyBack(NumberIn(words), NamedUnit.Of(office, words.GetRequiredValue(unit))), unit);
    }

    private Command CallBack()
    {
        var (satisfaction, solution, said) = (Text("--satisfaction", new("满意程度的代码，如 content；联系不上就不写", "how content they are, by code, such as content; left out where nobody was reached")), Text("--solution", new("是否解决的代码，如 solved", "whether it was solved, by code, such as solved")), Text("--words", new("还说了什么", "what else they said")));
        return Writing("call-back", new("回访", "note what was said at the call-back"), (words, _) => new CallBackCase(NumberIn(words), words.GetValue(satisfaction) is not null)
        {
            Satisfaction = words.GetValue(satisfaction) ?? "",
            Solution = words.GetValue(solution) ?? "",
            Words = words.GetValue(said) ?? "",
        }, satisfaction, solution, said);
    }

    private Command Merge()
    {
        var followers = new Option<int[]>("--followers") { Required = true, HelpName = _voice.Say("号", "NUMBER"), Description = _voice.Say("并入的办件的号", "the numbers of those that follow"), AllowMultipleArgumentsPerToken = true };
        return Writing("merge", new("把重复的并入这一件", "let others that say the same follow this one"), (words, _) => new MergeCases(NumberIn(words), words.GetRequiredValue(followers)), followers);
    }

    private Command Urge()
    {
        var said = new Option<string>("--words") { Required = true, HelpName = _voice.Say("文字", "WORDS"), Description = _voice.Say("催办的话", "what they are told") };
        var leader = new Option<string?>("--leader") { HelpName = _voice.Say("姓名", "NAME"), Description = _voice.Say("同时报哪位分管领导", "the leader in charge who is told of it") };
        return Writing("urge", new("催办；催了没用的报领导", "urge those who have it, and tell a leader where that did not help"), (words, _) => new UrgeCase(NumberIn(words), words.GetRequiredValue(said)) { Leader = words.GetValue(leader) ?? "" }, said, leader);
    }

    private Command Hang()
    {
        var plan = new PlanWords(_voice);
        var task = new Option<string>("--task") { Required = true, HelpName = _voice.Say("序号", "NUMBER"), Description = _voice.Say("任务的序号：13、13-1、民2", "the task by its number: 13, 13-1, 民2") };
        return Writing("hang", new("挂到一项任务上", "hang it on a task"), (words, office) => new HangCaseOnTask(NumberIn(words), plan.YearIn(words, office), PlanWords.Parse(words.GetRequiredValue(task))), task, plan.Year);
    }

    /// <summary>It is read from the keyboard or a pipe: what stands on a command line is kept by shells.</summary>
    private Command Contact()
    {
        var command = new Command("contact", _voice.Say("留诉求人的电话或邮箱：加密保存，从标准输入读一行", "keep how to reach whoever brought it, encrypted: one line of standard input")).With([_number]);
        foreach (var option in _ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words => _voice.SayEntered(_ledger.WriteBeside(words, Role.Supervisor, (place, by, seen) =>
            new CaseContacts(place.Ledger, place.Letters, null, place.Id, PackFolder.Rules(), LedgerWords.Today).Keep(NumberIn(words), Console.ReadLine() ?? "", by, seen, LedgerWords.Today))));
        return command;
    }

    private Command LookAgain()
    {
        var result = new Option<string>("--result") { Required = true, HelpName = _voice.Say("代码", "CODE"), Description = _voice.Say("现在的办理结果", "what it has come to since") };
        return Writing("look-again", new("回头看（要写看到什么）", "look again at what was only planned, with what was found as the reason"), (words, _) => new LookAgain(NumberIn(words), words.GetRequiredValue(result)), result);
    }

    private Command Plain(string name, Sentence description, Func<CaseNumber, LedgerCommand> wanted) => Writing(name, description, (words, _) => wanted(NumberIn(words)));

    private Command Writing(string name, Sentence description, Func<ParseResult, Office, LedgerCommand> wanted, params Symbol[] more) =>
        _ledger.WritingAlone(_voice, new Command(name, description.In(_voice.Language)).With([_number, .. more]), wanted);

    private Option<string> UnitOption(string name, Sentence description) => new(name) { Required = true, HelpName = _voice.Say("单位", "UNIT"), Description = description.In(_voice.Language) };

    private Option<string?> Text(string name, Sentence description) => new(name) { HelpName = _voice.Say("文字", "WORDS"), Description = description.In(_voice.Language) };

    private CaseNumber NumberIn(ParseResult words) => words.GetValue(_number) is var written && CaseNumber.Parse(written ?? "") is { Register.Length: > 0 } name ? name : throw new Failure(new(
        $"“{written}”不是台账办件的编号，要像 tickets-12 这样写。", $"\"{written}\" is no number of a register's case; write it as tickets-12."));
}
