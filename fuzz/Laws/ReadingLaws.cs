using Luoshi.Vocabulary;

namespace Luoshi.Fuzz.Laws;

/// <summary>What holds for every reading of every text.</summary>
internal static class ReadingLaws
{
    public static void Hold(Reading reading)
    {
        var length = reading.Document.Text.Length;
        Ordered(reading.Figures.Select(figure => figure.Span), length, "figures");
        Ordered(reading.Skipped.Select(skipped => skipped.Span), length, "skipped runs");
        Ordered(reading.Items.Select(item => item.Span), length, "items");
        foreach (var section in reading.Sections) Inside(section.Span, length, "sections");
        HoldReferences(reading);
        DigitLaw.Hold(reading);
    }

    private static void Ordered(IEnumerable<Span> spans, int length, string what)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Inside(span, length, what);
            Law.Require(span.Start >= end, $"{what} are in text order and do not overlap: {span} after {end}");
            end = span.End;
        }
    }

    private static void Inside(Span span, int length, string what) =>
        Law.Require(span.Start >= 0 && span.Start < span.End && span.End <= length, $"{what} lie in the text: {span} of {length}");

    private static void HoldReferences(Reading reading)
    {
        foreach (var figure in reading.Figures)
        {
            Law.Require(figure.Section >= -1 && figure.Section < reading.Sections.Count, $"a figure's section is there: {figure.Span}");
            Law.Require(figure.Why.Length > 0, $"a figure says why: {figure.Span}");
            Law.Require(figure.Unit.Length > 0 || char.IsDigit(reading.Document.Quote(figure.Span)[^1]), $"a figure without a unit is a plain number: {figure.Span}");
            Law.Require(figure.Item >= -1 && figure.Item < reading.Items.Count, $"a figure's item is there: {figure.Span}");
        }
        foreach (var item in reading.Items)
        {
            Law.Require(item.Section >= -1 && item.Section < reading.Sections.Count, $"an item's section is there: {item.Span}");
            Law.Require(item.Figures.All(index => index >= 0 && index < reading.Figures.Count), $"an item's figures are there: {item.Span}");
            Law.Require(item.Strength is >= 1 and <= 5, $"a strength is 1 to 5: {item.Span}");
            Law.Require(item.Why.Length > 0, $"an item says why: {item.Span}");
        }
    }
}
