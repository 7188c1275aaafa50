using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests;

/// <summary>What holds for the reading of any text at all.</summary>
internal static class Invariants
{
    public static void AssertHold(Reading reading)
    {
        var broken = Broken(reading).Take(10).ToList();
        Assert.True(broken.Count == 0, $"{broken.Count} broken:\n{string.Join('\n', broken)}");
    }

    public static IEnumerable<string> Broken(Reading reading) =>
        SpansLieInside(reading).Concat(FiguresAreApart(reading)).Concat(FiguresAreTold(reading)).Concat(DigitsAreCovered(reading))
            .Concat(ItemsAreOfThePlan(reading)).Concat(ItemsHoldTheirFigures(reading)).Concat(SectionsNest(reading));

    private static IEnumerable<string> SpansLieInside(Reading reading)
    {
        var cited = reading.Figures.Cast<Cited>().Concat(reading.Items);
        var spans = cited.SelectMany(fact => fact.Why.Select(reason => reason.Words).Prepend(fact.Span))
            .Concat(reading.Sections.Select(section => section.Span)).Concat(reading.Skipped.Select(skipped => skipped.Span));
        var filled = cited.Select(fact => fact.Span).Concat(reading.Skipped.Select(skipped => skipped.Span));
        return spans.Where(span => span.Start < 0 || span.Start > span.End || span.End > reading.Document.Text.Length).Select(span => $"{span} lies outside the text")
            .Concat(filled.Where(span => span.Length == 0).Select(span => $"{span} is empty"));
    }

    private static IEnumerable<string> FiguresAreApart(Reading reading)
    {
        var taken = reading.Figures.Select(figure => figure.Span).Concat(reading.Skipped.Select(skipped => skipped.Span)).OrderBy(span => span.Start).ToList();
        return Overlaps(taken, "overlaps")
            .Concat(OutOfOrder(reading.Figures.Select(figure => figure.Span), "figures"))
            .Concat(OutOfOrder(reading.Skipped.Select(skipped => skipped.Span), "skipped"));
    }

    private static IEnumerable<string> FiguresAreTold(Reading reading) =>
        reading.Figures.Where(figure => figure.Why.Length == 0).Select(figure => $"figure {figure.Span} does not say why")
            .Concat(reading.Figures.Where(figure => figure.Unit.Length == 0 && !char.IsDigit(reading.Document.Quote(figure.Span)[^1]))
                .Select(figure => $"figure {figure.Span} has no unit and is no plain number"));

    private static IEnumerable<string> DigitsAreCovered(Reading reading)
    {
        var text = reading.Document.Text;
        var covered = new bool[text.Length];
        foreach (var span in reading.Figures.Select(figure => figure.Span).Concat(reading.Skipped.Select(skipped => skipped.Span)))
            covered.AsSpan(span.Start, span.Length).Fill(true);
        for (var at = 0; at < text.Length; at++)
            if (text[at] is (>= '0' and <= '9') or (>= '０' and <= '９') && !covered[at])
                yield return $"the digit at {at} is neither in a figure nor skipped";
    }

    private static IEnumerable<string> ItemsAreOfThePlan(Reading reading) =>
        OutOfOrder(reading.Items.Select(item => item.Span), "items").Concat(Overlaps([.. reading.Items.Select(item => item.Span)], "item overlaps"))
            .Concat(reading.Items
                .Where(item => item.Section >= reading.Sections.Count || (item.Section >= 0 && !Inside(item.Span, reading.Sections[item.Section].Span)))
                .Select(item => $"item {item.Span} is not inside its section {item.Section}"))
            .Concat(reading.Items.Where(item => item.Strength is < 1 or > 5).Select(item => $"item {item.Span} has strength {item.Strength}"));

    private static IEnumerable<string> ItemsHoldTheirFigures(Reading reading)
    {
        for (var item = 0; item < reading.Items.Count; item++)
            foreach (var figure in reading.Items[item].Figures)
                if (figure < 0 || figure >= reading.Figures.Count || reading.Figures[figure].Item != item || !reading.Items[item].Span.Overlaps(reading.Figures[figure].Span))
                    yield return $"item {item} and figure {figure} do not name each other";
        foreach (var figure in reading.Figures.Where(figure => figure.Item < -1 || figure.Item >= reading.Items.Count))
            yield return $"figure {figure.Span} names item {figure.Item}, which is none";
    }

    private static IEnumerable<string> SectionsNest(Reading reading)
    {
        var open = new Stack<Section>();
        foreach (var section in reading.Sections)
        {
            while (open.TryPeek(out var inner) && inner.Level >= section.Level)
                if (open.Pop().Span.End > section.Span.Start)
                    yield return $"section {section.Id} begins before {inner.Id} ends";
            if (open.TryPeek(out var around) && !Inside(section.Span, around.Span))
                yield return $"section {section.Id} is not inside {around.Id}";
            open.Push(section);
        }
    }

    private static bool Inside(Span inner, Span outer) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static IEnumerable<string> OutOfOrder(IEnumerable<Span> spans, string what) =>
        spans.Zip(spans.Skip(1)).Where(pair => pair.Second.Start < pair.First.Start).Select(pair => $"{what}: {pair.Second} stands behind {pair.First}");

    private static IEnumerable<string> Overlaps(IReadOnlyList<Span> spans, string what) =>
        spans.Zip(spans.Skip(1)).Where(pair => pair.First.Overlaps(pair.Second)).Select(pair => $"{pair.First} {what} {pair.Second}");
}
