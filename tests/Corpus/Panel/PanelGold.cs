using System.Globalization;
using Luoshi.Checking.Panel;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Tests.Panel;

/// <summary>One cell of the panel as a person read it.</summary>
/// <param name="Report">The report's file without its ending.</param>
/// <param name="Measure">Id of the headline measure.</param>
/// <param name="Side">Target or result.</param>
/// <param name="State">Told with digits, in words, or not at all.</param>
internal sealed record PanelGold(string Report, string Measure, PanelSide Side, PanelState State)
{
    private const string OfResult = "result.";

    public Span? Span { get; init; }

    public decimal? Value { get; init; }

    public decimal? Value2 { get; init; }

    public string Unit { get; init; } = "";

    public Bound? Bound { get; init; }

    public static IReadOnlyList<PanelGold> All { get; } = [.. File.ReadLines(Checkout.Here("gold", "panel.tsv")).Skip(1).Select(line => Of(line.Split('\t')))];

    public string Cell => $"{Report} {Measure} {Side}";

    public override string ToString() => $"{State} {Span} {Value} {Value2} {Unit} {Bound}";

    private static PanelGold Of(string[] cells)
    {
        var isResult = cells[1].StartsWith(OfResult, StringComparison.Ordinal);
        return new(cells[0], isResult ? cells[1][OfResult.Length..] : cells[1], isResult ? PanelSide.Result : PanelSide.Target, Enum.Parse<PanelState>(cells[2], ignoreCase: true))
        {
            Span = cells[3].Length == 0 ? null : new(Number(cells[3]), Number(cells[4])),
            Value = Amount(cells[5]),
            Value2 = Amount(cells[6]),
            Unit = cells[7],
            Bound = cells[8].Length == 0 ? null : Enum.Parse<Bound>(cells[8], ignoreCase: true),
        };
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static decimal? Amount(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
