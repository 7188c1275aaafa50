using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Ledger.Storage.Tests.Records;

/// <summary>A register of wells, and records for it.</summary>
internal static class Wells
{
    public const string Id = "wells";

    public static Register Declared { get; } = new(Id, new("机井台账", "Wells"))
    {
        Pack = "water",
        Version = 1,
        Keeper = "水利局",
        Fields =
        [
            new("label", new("井号", "Label"), FieldKind.Text) { Required = true, Unique = true },
            new("township", new("乡镇", "Township"), FieldKind.Place),
            new("dug_on", new("成井日期", "Dug on"), FieldKind.Date),
            new("depth", new("井深", "Depth"), FieldKind.Number) { Measure = "米" },
            new("feet", new("英尺", "Feet"), FieldKind.Computed) { Formula = Formula.Parse("depth / 0.3048") },
            new("notes", new("备注", "Notes"), FieldKind.Narrative),
        ],
        States = [new("planned", new("计划", "Planned")), new("in_use", new("在用", "In use"))],
        Moves = [new("open", new("投用", "Put into use"), ["planned"], "in_use")],
        RollUps = [new("metres-dug", new("成井进尺", "Metres dug"), Reckoned.Sum) { Of = Formula.Parse("depth"), On = "dug_on", By = ["township"], Measure = "米" }],
        Lists = [new("all", new("全部", "All")) { Columns = ["label", "depth"], SortedBy = "depth", Falling = true }],
    };

    /// <summary>A well by its number: every third has no depth, and depths repeat.</summary>
    public static NewRecord Some(int number)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["label"] = $"W{number}",
            ["township"] = number % 2 == 0 ? "河东镇" : "河_西%乡",
            ["dug_on"] = new DateOnly(2025, 1 + number % 6, 3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (number % 3 != 0) values["depth"] = (number * 7 % 10 * 10 + 5).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(values);
    }
}
