using System.CommandLine;
using Luoshi.Desk.Registers;
using Luoshi.Ledger.Progress;
using Luoshi.Registers.Declared;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register figures</c>: what a register comes to at the end of a month, and its parts.</summary>
internal static class FiguresVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var month = PeriodWords.Option(voice, "--month", new("到哪个月底；不写就是这个月", "at the end of which month; by default this one"));
        return verbs.Asking("figures", voice.Say("台账汇总出的数", "what a register comes to"), (words, office) =>
        {
            var desk = office.Registers;
            var declared = desk.Register(words.GetRequiredValue(verbs.Register)).Declared;
            foreach (var line in desk.Figures(declared.Id, words.GetValue(month) ?? Period.Of(LedgerWords.Today))) Print(voice, verbs, declared, line);
            return ExitCode.Done;
        }, verbs.Register, month);
    }

    private static void Print(Voice voice, RegisterVerbs verbs, Register declared, FigureLine line)
    {
        voice.Results.WriteLine($"{line.RollUp.Id}  {verbs.Say(line.RollUp.Name)}  {Number(line.Figure.Value)} {line.RollUp.Measure}{LeftOut(voice, line.Figure.LeftOut)}");
        foreach (var (values, figure) in line.Parts)
            voice.Results.WriteLine($"    {string.Join(" / ", values.Zip(line.RollUp.By, (value, by) => Name(verbs, declared, by, value)))}  {Number(figure.Value)}");
    }

    private static string LeftOut(Voice voice, int leftOut) => leftOut == 0 ? "" : voice.Say($"（{leftOut} 条没有数，没有算）", $" ({leftOut} records tell no number and are left out)");

    private static string Name(RegisterVerbs verbs, Register declared, string by, string value) =>
        declared.States.FirstOrDefault(state => by == "state" && state.Code == value) is { } state ? verbs.Say(state.Name)
        : declared.Field(by)?.Choices.FirstOrDefault(choice => choice.Code == value) is { } choice ? verbs.Say(choice.Name) : value;

    private static string Number(decimal? value) => value is { } told ? decimal.Round(told, 2).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : "–";
}
