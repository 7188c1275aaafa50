using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Bulletins.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Bulletins;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Outputs;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Bulletins;

/// <summary><c>luoshi bulletin</c>: the bulletin of a month (督查通报), from the draft to the paper.</summary>
internal sealed class BulletinVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly BulletinOptions _options;

    private BulletinVerb(Voice voice) => (_voice, _ledger, _plan, _options) = (voice, new(voice), new(voice), new(voice));

    public static Command Build(Voice voice) => new("bulletin", voice.Say("督查通报：按月起草、印发、下载", "the bulletin of a month: draft it, send it out, have it as a paper"))
    {
        Subcommands = { new BulletinVerb(voice).Draft(), new BulletinVerb(voice).Send(), new BulletinVerb(voice).List(), new BulletinVerb(voice).Show(), new BulletinVerb(voice).Withdraw() },
    };

    private Command Draft()
    {
        var command = Asking("draft", new("看这个月的通报会怎么写", "see what the bulletin on a month would say"), _options.Period, _options.Out, _plan.Year);
        foreach (var option in _options.Words) command.Options.Add(option);
        command.SetAction(words => _ledger.Show(words, office => Print(words, SheetIn(words, office), new(_options.WordsIn(words, office.Bulletins.WordsFor(_plan.YearIn(words, office))), LedgerWords.Today, LedgerWords.Today.Year, null))));
        return command;
    }

    private Command Send()
    {
        var command = new Command("issue", _voice.Say("印发：编上当年的期号，记入账本", "send it out under the next number of the year")) { _options.Period, _options.ApprovedBy, _plan.Year };
        foreach (var option in _options.Words) command.Options.Add(option);
        return _ledger.WritingAlone(_voice, command, Issuing);
    }

    private LedgerCommand Issuing(ParseResult words, Office office)
    {
        var year = _plan.YearIn(words, office);
        return new IssueBulletin(year, PeriodIn(words), office.Seen ?? office.LastEntry(), _options.WordsIn(words, office.Bulletins.WordsFor(year)), words.GetRequiredValue(_options.ApprovedBy));
    }

    private Command List()
    {
        var command = Asking("list", new("印发过的", "those that went out"), _plan.Year);
        command.SetAction(words => _ledger.Ask(words, office => Print(office.Bulletins.On(_plan.YearIn(words, office)))));
        return command;
    }

    private Command Show()
    {
        var command = Asking("show", new("看印发过的一期", "one that went out"), _options.Of, _options.Out);
        command.Arguments.Add(_options.Number);
        command.SetAction(words => _ledger.Ask(words, office =>
        {
            var (bulletin, sheet) = office.Bulletins.Open(_options.YearIn(words), words.GetValue(_options.Number));
            return Print(words, sheet, Issue.Of(bulletin));
        }));
        return command;
    }

    private Command Withdraw()
    {
        var command = new Command("withdraw", _voice.Say("撤回一期（要写理由）；期号不再用", "take one back, with the reason; its number is not given again")) { _options.Number, _options.Of };
        return _ledger.WritingAlone(_voice, command, words => new WithdrawBulletin(_options.YearIn(words), words.GetValue(_options.Number)));
    }

    private Command Asking(string name, Sentence description, params IEnumerable<Option> options)
    {
        var command = new Command(name, description.In(_voice.Language));
        foreach (var option in options.Concat(_ledger.ToAsk)) command.Options.Add(option);
        return command;
    }

    private BulletinSheet SheetIn(ParseResult words, Office office) => PeriodIn(words) is var month && office.Bulletins.Draft(_plan.YearIn(words, office), month) is { } sheet ? sheet : throw new Failure(new(
        $"{month} 还没有亮灯，通报没有依据。请先亮灯：luoshi lamps light --period {month}。", $"The lamps of {month} are not lit, so there is nothing to tell. Light them first: luoshi lamps light --period {month}."));

    private Period PeriodIn(ParseResult words) => words.GetValue(_options.Period)!.Value;

    private int Print(ParseResult words, BulletinSheet sheet, Issue issue)
    {
        if (words.GetValue(_options.Out) is { } path)
        {
            using var paper = new MemoryStream();
            BulletinDocument.Write(paper, sheet, issue);
            AtomicFile.Write(path, paper.ToArray());
            _voice.Results.WriteLine(path);
            return ExitCode.Done;
        }
        _voice.Results.WriteLine(BulletinText.Of(sheet, issue));
        return ExitCode.Done;
    }

    private int Print(IReadOnlyList<Bulletin> bulletins)
    {
        foreach (var bulletin in bulletins)
            _voice.Results.WriteLine(_voice.Say(
                $"{bulletin.Year} 年第 {bulletin.Number} 期　{bulletin.Period}　{bulletin.On:yyyy-MM-dd} 印发　{bulletin.ApprovedBy}批准{(bulletin.Withdrawal is { } why ? $"　{bulletin.WithdrawnOn:yyyy-MM-dd} 撤回：{why}" : "")}",
                $"{bulletin.Year} no. {bulletin.Number}  {bulletin.Period}  sent out {bulletin.On:yyyy-MM-dd}  approved by {bulletin.ApprovedBy}{(bulletin.Withdrawal is { } reason ? $"  taken back {bulletin.WithdrawnOn:yyyy-MM-dd}: {reason}" : "")}"));
        if (bulletins.Count == 0) _voice.Remark(new("还没有印发过通报。", "No bulletin went out yet."));
        return ExitCode.Done;
    }
}
