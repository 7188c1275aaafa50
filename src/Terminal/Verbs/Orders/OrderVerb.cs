using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Orders;

/// <summary><c>luoshi order</c>: orders to units (督办单), from the proposal until they are closed.</summary>
internal sealed class OrderVerb
{
    private readonly Voice _voice;
    private readonly PlanVerbs _verbs;
    private readonly EvidenceWords _files;
    private readonly OrderOptions _options;
    private readonly OrderLines _lines;

    private OrderVerb(Voice voice) => (_voice, _verbs, _files, _options, _lines) = (voice, new(voice), new(voice), new(voice), new(voice));

    public static Command Build(Voice voice)
    {
        var verb = new OrderVerb(voice);
        return new Command("order", voice.Say("督办单：下发、签收、答复、升级、销号", "orders to units: sent out, signed for, answered, raised, closed"))
        {
            Subcommands = { verb.Propose(), verb.Send(), verb.List(), verb.Show(), verb.Sign(), verb.Reply(), verb.Back(), verb.Raise(), verb.Close(), verb.Withdraw() },
        };
    }

    private Command Propose() => _verbs.Asking(
        "propose", _voice.Say("哪些任务还没有督办单，提议哪一级、为什么", "which tasks have no order, at which step one is proposed and why"),
        (words, office) => _lines.Proposals(Desk(office).Board(_verbs.Plan.YearIn(words, office)).Proposals));

    private Command Send() => _verbs.OfTask(
        "issue", _voice.Say("下发一份督办单，编上当年的号（要写理由）", "send an order out under the next number of the year, with the reason"),
        (words, office, task) => Desk(office).Issuing(task.PlanYear, task.Number, _options.TypedIn(words)).Command, [.. _options.Typed]);

    private Command List() => _verbs.Asking(
        "list", _voice.Say("下发过的", "those that went out"), (words, office) => _lines.Orders(Desk(office).Board(_verbs.Plan.YearIn(words, office)).Lines));

    private Command Show()
    {
        var command = new Command("show", _voice.Say("看一份：文字和经过", "one of them: its text and what happened")).With([_options.Number, _options.Of, _options.Out, .. _verbs.Ledger.ToAsk]);
        command.SetAction(words => _verbs.Ledger.Show(words, office => _lines.One(FileIn(words, office), words.GetValue(_options.Out))));
        return command;
    }

    private Command Sign() => Writing("sign", new("签收", "sign for it"), (year, number, _, _) => new SignForOrder(year, number));

    private Command Reply()
    {
        var command = new Command("answer", _voice.Say("答复：整改情况，可以附佐证", "answer it: what was done, with evidence")) { _options.Number, _options.Answer, _options.Of, _options.Files, _files.Folder };
        return _verbs.Ledger.WritingAlone(_voice, command, Answering);
    }

    private Command Back() => Writing("back", new("退回答复（要写理由）", "send the answer back, with the reason"), (year, number, words, office) => Desk(office).SendingBack(year, number, _options.LimitIn(words)), _options.Limit);

    private Command Raise() => Writing(
        "raise", new("升一级，重新计时限（要写理由）", "raise it to the next step with a new last day, with the reason"),
        (year, number, words, office) => Desk(office).Raising(year, number, _options.WantedIn(words), _options.LimitIn(words), _options.ApprovedByIn(words)), _options.Wanted, _options.ApprovedBy, _options.Limit);

    private Command Close() => Writing("close", new("销号（要写理由）", "close it, with the reason"), (year, number, _, _) => new CloseOrder(year, number));

    private Command Withdraw() => Writing("withdraw", new("错发的撤回（要写理由）；编号不再用", "take one back that should not have gone out, with the reason; its number is not given again"), (year, number, _, _) => new WithdrawOrder(year, number));

    private Command Writing(string name, Sentence description, Func<int, int, ParseResult, Office, LedgerCommand> wanted, params Option[] more)
    {
        var command = new Command(name, description.In(_voice.Language)).With([_options.Number, _options.Of, .. more]);
        return _verbs.Ledger.WritingAlone(_voice, command, (words, office) => wanted(_options.YearIn(words), words.GetValue(_options.Number), words, office));
    }

    /// <summary>The files are kept first: what is attached to nothing harms nobody.</summary>
    private LedgerCommand Answering(ParseResult words, Office office)
    {
        FileIn(words, office);
        var answer = new AnswerOrder(_options.YearIn(words), words.GetValue(_options.Number), words.GetRequiredValue(_options.Answer));
        return words.GetValue(_options.Files) is { Length: > 0 } named ? new OrderFiles(_files.FolderIn(words, _verbs.Ledger), named).With(answer) : answer;
    }

    private OrderFile FileIn(ParseResult words, Office office) => Desk(office).Find(_options.YearIn(words), words.GetValue(_options.Number)) ?? throw new Failure(new(
        $"{_options.YearIn(words)} 年没有第 {words.GetValue(_options.Number)} 号督办单。", $"No order of {_options.YearIn(words)} has the number {words.GetValue(_options.Number)}."));

    private static OrderDesk Desk(Office office) => office.Orders(PackFolder.Rules(), LedgerWords.Today);
}
