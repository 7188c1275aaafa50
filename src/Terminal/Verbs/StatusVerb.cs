using System.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi status</c>: how the year stands, on one screen.</summary>
internal static class StatusVerb
{
    public static Command Build(Voice voice)
    {
        var (ledger, plan) = (new LedgerWords(voice), new PlanWords(voice));
        var asOf = DayWords.Option(voice, "--as-of", new("截至哪一天；不写就是现在", "as of the end of which day; by default now"));
        var unit = new Option<string?>("--unit") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位牵头的", "only what this unit leads") };
        var command = new Command("status", voice.Say("一屏看全年：任务、报送、亮灯、欠账、变动", "the year on one screen: tasks, reports, lamps, debts, changes")) { asOf, unit, plan.Year };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Ask(words, office =>
        {
            var lead = NamedUnit.AskedIf(office, words.GetValue(unit));
            var status = office.Status(plan.YearIn(words, office), lead, words.GetValue(asOf), LedgerWords.Today, PackFolder.Rules());
            foreach (var year in status.Debts.SelectMany(debt => debt.Warnings).Distinct()) voice.Remark(new(year.Chinese, year.English));
            var paper = Paper.OfStandardOutput(voice.Language);
            paper.Print(voice.Results, canvas => new StatusSheet(canvas, paper, status).Draw(lead ?? office.PlaceName()));
            return ExitCode.Done;
        }));
        return command;
    }
}
