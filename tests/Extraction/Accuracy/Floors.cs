namespace Luoshi.Extraction.Tests.Accuracy;

/// <summary>What the reader must reach on the reports whose golds two annotators made, whatever docs/accuracy.md says.</summary>
internal static class Floors
{
    public static IReadOnlyDictionary<string, double> OfFigures { get; } = new Dictionary<string, double>
    {
        ["f1"] = 0.985,
        ["bound"] = 0.98,
        ["nature"] = 0.98,
        ["direction"] = 0.98,
        ["role"] = 0.98,
        ["year"] = 0.98,
        ["measure"] = 0.95,
        ["all"] = 0.90,
    };

    public static IReadOnlyDictionary<string, double> OfItems { get; } = new Dictionary<string, double>
    {
        ["item_start_f1"] = 0.95,
        ["clause_accuracy"] = 0.95,
        ["kind"] = 0.93,
        ["strength"] = 0.92,
        ["checkable_f1"] = 0.92,
    };
}
