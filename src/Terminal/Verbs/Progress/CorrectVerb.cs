using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress correct</c>: what an entry should have said; the entry itself stays.</summary>
internal sealed class CorrectVerb
{
    private readonly Argument<string> _entry;
    private readonly Option<string> _words, _problem, _next, _needs, _opinion;
    private readonly ProgressWords _progress;

    private CorrectVerb(Voice voice, ProgressWords progress)
    {
        _progress = progress;
        _entry = new("entry") { HelpName = voice.Say("年-号", "YEAR-NUMBER"), Description = voice.Say("哪一号分录（luoshi ledger log 里的号）", "which entry, by its number in luoshi ledger log") };
        _words = new("--words") { HelpName = voice.Say("进展", "NARRATIVE"), Description = voice.Say("单位报的：做了什么", "of an account: what was done") };
        _problem = new("--problem") { HelpName = voice.Say("问题", "WORDS"), Description = voice.Say("单位报的：存在问题及原因", "of an account: what is in the way, and why") };
        _next = new("--next") { HelpName = voice.Say("举措", "WORDS"), Description = voice.Say("单位报的：下步举措", "of an account: what comes next") };
        _needs = new("--needs") { HelpName = voice.Say("事项", "WORDS"), Description = voice.Say("单位报的：需协调事项", "of an account: what is needed of others") };
        _opinion = new("--opinion") { HelpName = voice.Say("意见", "WORDS"), Description = voice.Say("督查室核的：督查意见", "of a finding: what the office says of it") };
    }

    public static Command Build(Voice voice, PlanVerbs verbs, ProgressWords progress)
    {
        var verb = new CorrectVerb(voice, progress);
        var command = new Command("correct", voice.Say("更正一条分录（原分录保留，要写理由）", "say what an entry should have said; it stays"))
        {
            verb._entry, verb._words, verb._problem, verb._next, verb._needs, progress.State, progress.Value, verb._opinion,
        };
        return verbs.Ledger.WritingAlone(voice, command, (words, office) => verb.Wanted(words, office));
    }

    private LedgerCommand Wanted(ParseResult words, Office office)
    {
        var named = words.GetRequiredValue(_entry);
        var at = EntryPlace.Parse(named) ?? throw new Failure(new($"“{named}”不是分录号；例：2025-118。", $"\"{named}\" is no number of an entry; for example: 2025-118."));
        var found = office.CorrectableAt(at);
        var report = found.Report;
        var task = PlanWords.TaskIn(office.PlanOf(report.PlanYear).Tasks, report.Number);
        return found.IsVerdict
            ? new CorrectVerdict(report.PlanYear, report.Number, report.Period, at, words.GetResult(_progress.State) is null ? report.Verified!.Word : _progress.StateIn(words))
            {
                Values = _progress.ValuesIn(words, task) ?? report.Verified!.Values,
                Opinion = words.GetValue(_opinion) ?? report.Verified!.Opinion,
            }
            : new CorrectAccount(report.PlanYear, report.Number, report.Period, at, report.Reported! with
            {
                Word = words.GetResult(_progress.State) is null ? report.Reported!.Word : _progress.StateIn(words),
                Values = _progress.ValuesIn(words, task) ?? report.Reported!.Values,
                Narrative = words.GetValue(_words) ?? report.Reported!.Narrative,
                Problem = words.GetValue(_problem) ?? report.Reported!.Problem,
                NextStep = words.GetValue(_next) ?? report.Reported!.NextStep,
                Needs = words.GetValue(_needs) ?? report.Reported!.Needs,
            });
    }
}
