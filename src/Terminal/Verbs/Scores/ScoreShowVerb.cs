using System.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Scores;

/// <summary><c>luoshi score show</c>: all units of a year, or one of them line by line.</summary>
internal static class ScoreShowVerb
{
    public static Command Build(Voice voice, LedgerWords ledger, PlanWords plan)
    {
        var unit = new Argument<string?>("unit") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位，逐条列出", "only this unit, line by line"), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", voice.Say("看评分", "show scores")) { unit, plan.Year };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Show(words, office =>
        {
            var year = plan.YearIn(words, office);
            var (paper, tasks) = (Paper.OfStandardOutput(voice.Language), office.PlanOf(year).Tasks);
            if (words.GetValue(unit) is { } one)
            {
                var (score, total, rules) = office.ScoreOf(year, NamedUnit.Asked(office, one));
                paper.Print(voice.Results, canvas => new ScoreSheet(canvas, paper, tasks).Draw(score, total, rules));
                return ExitCode.Done;
            }
            var scores = office.Scores(year);
            if (scores.Count == 0) voice.Remark(new($"{year} 年还没有评分。", $"Nothing is scored for {year} yet."));
            else paper.Print(voice.Results, canvas => new ScoreSheet(canvas, paper, tasks).Draw(scores));
            return ExitCode.Done;
        }));
        return command;
    }
}
