using Luoshi.Checking.Panel;

namespace Luoshi.Corpus.Tests.Panel;

/// <summary>A gold cell beside the row that the program read for it.</summary>
internal sealed record PanelMatch(PanelGold Gold, PanelRow Row)
{
    public static IReadOnlyList<PanelMatch> All { get; } = [.. PanelGold.All.GroupBy(gold => gold.Report).SelectMany(Of)];

    /// <summary>State right, and of a number its place, value, unit and bound; of words that they overlap.</summary>
    public bool IsRight => Gold.State == Row.State && (Gold.State switch
    {
        PanelState.Digits => Gold.Span == Row.Span && Gold.Value == Row.Value && Gold.Value2 == Row.Value2 && Gold.Unit == Row.Unit && Gold.Bound == Row.Bound,
        PanelState.Words => Gold.Span is { } span && Row.Span is { } read && span.Overlaps(read),
        _ => true,
    });

    public override string ToString() => $"{Gold.Cell}: gold {Gold}; read {Row.State} {Row.Span} {Row.Value} {Row.Value2} {Row.Unit} {Row.Bound}";

    private static IEnumerable<PanelMatch> Of(IGrouping<string, PanelGold> report)
    {
        var rows = PanelReader.Read(Readings.Of(report.Key));
        return report.Select(gold => new PanelMatch(gold, rows.Single(row => row.Measure.Id == gold.Measure && row.Side == gold.Side)));
    }
}
