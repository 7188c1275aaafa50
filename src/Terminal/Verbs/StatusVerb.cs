using System.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Saying;
using Luoshi.Terminal.Servers;
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
        var server = new ServerWords(voice);
        foreach (var option in ledger.ToAsk.Concat(server.All)) command.Options.Add(option);
        command.SetAction(words => Ask(voice, server.In(words), words.GetValue(plan.Year), words.GetValue(unit)) ?? ledger.Ask(words, office =>
        {
            var lead = NamedUnit.AskedIf(office, words.GetValue(unit));
            var status = office.Status(plan.YearIn(words, office), lead, words.GetValue(asOf), LedgerWords.Today, PackFolder.Rules());
            foreach (var year in status.Debts.SelectMany(debt => debt.Warnings).Distinct()) voice.Remark(new(year.Chinese, year.English));
            return Print(voice, StatusView.Of(status), lead ?? office.PlaceName());
        }));
        return command;
    }

    /// <summary>Asks a server; null where none is named.</summary>
    private static int? Ask(Voice voice, RemotePlace? server, int? year, string? unit)
    {
        if (server is null) return null;
        using (server) return Print(voice, server.Status(year, unit), unit ?? server.Name);
    }

    private static int Print(Voice voice, StatusView status, string name)
    {
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => new StatusSheet(canvas, paper, status).Draw(name));
        return ExitCode.Done;
    }
}
