using System.CommandLine;
using Luoshi.Desk.Casework;
using Luoshi.Ledger.Casework;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Verbs.Cases;

/// <summary><c>luoshi case rates</c>: the rates of a register's cases, with what they are of, by unit and month.</summary>
internal sealed class RatesVerb(Voice voice)
{
    public Command Build()
    {
        var (ledger, register) = (new LedgerWords(voice), CaseRegisterWords.Argument(voice));
        var (from, to, cutOff) = (DayWords.Option(voice, "--from", new("从哪天收到的；不写就是年初", "came from which day on; by default the year's first")), DayWords.Option(voice, "--to", new("到哪天收到的；不写就是今天", "came until which day; by default today")), DayWords.Option(voice, "--cut-off", new("统计截止日，这以后的不算；不写就是今天", "of which day anything counts last; by default today")));
        var command = new Command("rates", voice.Say("签收、办结、响应、解决、满意、办复的率，各写明分母", "shares signed for, answered, reached, solved, content, each with what it is of")).With([register, from, to, cutOff, .. ledger.ToAsk]);
        command.SetAction(words => ledger.Show(words, office =>
        {
            var desk = office.Casework(PackFolder.Rules(), TimeProvider.System.GetUtcNow());
            var today = LedgerWords.Today;
            Print(desk.Rates(CaseRegisterWords.In(words, register, desk), words.GetValue(from) ?? new(today.Year, 1, 1), words.GetValue(to) ?? today, words.GetValue(cutOff) ?? today));
            return ExitCode.Done;
        }));
        return command;
    }

    private void Print(RateTable table)
    {
        voice.Results.WriteLine(voice.Say($"收到 {table.Cases} 件，统计截至 {table.CutOff:yyyy-MM-dd}。", $"{table.Cases} cases came; counted until {table.CutOff:yyyy-MM-dd}."));
        foreach (var rate in table.All)
        {
            voice.Results.WriteLine($"{voice.Say(rate.Name.Chinese, rate.Name.English)}  {Told(rate)}{(rate.LeftOut > 0 ? voice.Say($"，{rate.LeftOut} 不计", $", {rate.LeftOut} left out") : "")}");
            voice.Results.WriteLine($"    {voice.Say(rate.Meaning.Chinese, rate.Meaning.English)}");
        }
        Rows(new("单位", "unit"), table.Units);
        if (table.OfUnits > table.Handed) voice.Results.WriteLine(voice.Say(
            $"各单位合计 {table.OfUnits} 件次，多于派单的 {table.Handed} 件：一件可以派给几个单位。", $"The units have {table.OfUnits} together, more than the {table.Handed} cases handed out: one may be handed to several."));
        Rows(new("月份", "month"), table.Months);
    }

    private void Rows(Sentence head, IReadOnlyList<RateRow> rows)
    {
        if (rows.Count == 0) return;
        var kinds = rows[0].Rates.Select(rate => rate.Kind).Where(kind => rows.Any(row => row.Rates.Any(rate => rate.Kind == kind && rate.Of > 0))).ToList();
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas =>
        {
            var grid = new PlainTable(
                canvas,
                [
                    TableColumn.OfLabels(head.In(voice.Language), rows.Select(row => row.Name)), TableColumn.Fixed(paper.Say("件", "cases"), 6),
                    .. kinds.Select(kind => TableColumn.OfLabels(Name(kind), rows.Select(row => Told(row, kind)))),
                ]);
            grid.Head();
            foreach (var row in rows) grid.Row([new(row.Name), new(row.Cases.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. kinds.Select(kind => new Phrase(Told(row, kind)))]);
        });
    }

    private string Name(RateKind kind) => voice.Say(RateNames.Of(kind).Chinese, RateNames.Of(kind).English);

    private static string Told(RateRow row, RateKind kind) => row.Rates.FirstOrDefault(rate => rate.Kind == kind) is { Of: > 0 } rate ? Told(rate) : "–";

    private static string Told(Rate rate) => rate.Percent is { } percent ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{percent:0.#}% ({rate.Yes}/{rate.Of})") : "–";
}
