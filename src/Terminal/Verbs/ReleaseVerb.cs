using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Snapshots.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi release</c>: what the public pages show, and taking it back.</summary>
internal sealed class ReleaseVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly Option<DateOnly?> _asOf;

    private ReleaseVerb(Voice voice)
    {
        (_voice, _ledger, _plan) = (voice, new(voice), new(voice));
        _asOf = DayWords.Option(voice, "--as-of", new("截至哪一天", "the last day that it speaks of"));
        _asOf.Required = true;
    }

    public static Command Build(Voice voice)
    {
        var command = new Command("release", voice.Say("公开发布：网页上的公开榜只显示发布过的", "what the public scoreboard shows"));
        command.Subcommands.Add(new ReleaseVerb(voice).Publish());
        command.Subcommands.Add(new ReleaseVerb(voice).Withdraw());
        command.Subcommands.Add(new ReleaseVerb(voice).List());
        return command;
    }

    private Command Publish()
    {
        var approvedBy = new Option<string>("--approved-by") { Required = true, HelpName = _voice.Say("姓名", "NAME"), Description = _voice.Say("批准的领导", "the leader who approved it") };
        var command = new Command("publish", _voice.Say("把现在账本里的情况发布出去", "release what is in the ledger now")) { _asOf, approvedBy, _plan.Year };
        return _ledger.WritingAlone(_voice, command, (words, office) => office.Releasing(_plan.YearIn(words, office), words.GetValue(_asOf)!.Value, words.GetRequiredValue(approvedBy)));
    }

    private Command Withdraw()
    {
        var command = new Command("withdraw", _voice.Say("撤回一次发布，理由就是公告", "take a release back; the reason is the public notice")) { _asOf, _plan.Year };
        return _ledger.WritingAlone(_voice, command, (words, office) => Withdrawing(office, _plan.YearIn(words, office), words.GetValue(_asOf)!.Value));
    }

    private static WithdrawSnapshot Withdrawing(Office office, int year, DateOnly asOf) =>
        office.Snapshots(year).LastOrDefault(snapshot => snapshot.AsOf == asOf && snapshot.Stands) is { } standing
            ? new(year, asOf, standing.Shows)
            : throw new Failure(new($"没有截至 {asOf:yyyy-MM-dd} 的公开发布，或者已经撤回。", $"Nothing is released as of {asOf:yyyy-MM-dd}, or it was taken back already."));

    private Command List()
    {
        var command = new Command("list", _voice.Say("发布过的", "what was released")) { _plan.Year };
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.Ask(words, office => Print(words, office)));
        return command;
    }

    private int Print(ParseResult words, Office office)
    {
        foreach (var snapshot in office.Snapshots(_plan.YearIn(words, office)))
            _voice.Results.WriteLine(_voice.Say(
                $"截至 {snapshot.AsOf:yyyy-MM-dd}　{snapshot.On:yyyy-MM-dd} 发布　{snapshot.ApprovedBy}批准{(snapshot.Withdrawal is { } why ? $"　{snapshot.WithdrawnOn:yyyy-MM-dd} 撤回：{why}" : "")}",
                $"as of {snapshot.AsOf:yyyy-MM-dd}  released {snapshot.On:yyyy-MM-dd}  approved by {snapshot.ApprovedBy}{(snapshot.Withdrawal is { } reason ? $"  taken back {snapshot.WithdrawnOn:yyyy-MM-dd}: {reason}" : "")}"));
        return ExitCode.Done;
    }
}
