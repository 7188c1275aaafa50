using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi burden</c>: what units were asked for, and what they did not have to be asked for.</summary>
internal static class BurdenVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var year = new Option<int?>("--year") { HelpName = voice.Say("年", "YEAR"), Description = voice.Say("哪一年；不写就是今年", "which year; by default this one") };
        var unit = new Option<string?>("--unit") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位，按月", "this unit only, month by month") };
        var command = new Command("burden", voice.Say("基层负担：各单位被要了多少填报，省了多少", "how much was asked of units, and how much was not")) { year, unit };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Ask(words, office =>
        {
            Print(voice, office, words.GetValue(year) ?? LedgerWords.Today.Year, NamedUnit.AskedIf(office, words.GetValue(unit)));
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Print(Voice voice, Office office, int year, string? unit)
    {
        var burdens = office.Burdens(year, LedgerWords.Today).Where(burden => unit is null || burden.Unit == unit).ToList();
        if (burdens.Count == 0)
        {
            voice.Remark(new($"{year} 年没有向{unit ?? "任何单位"}要过什么。", $"In {year} nothing was asked of {unit ?? "any unit"}."));
            return;
        }
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas =>
        {
            if (unit is null) new BurdenSheet(canvas, paper).Draw(burdens);
            else new BurdenSheet(canvas, paper).Draw(burdens[0]);
        });
    }
}
