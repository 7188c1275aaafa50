using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>Lamps in words: the colour is never alone, and where none is lit that is said.</summary>
public static class LampNames
{
    public static string Chinese(TaskLamp lamp) => lamp.Lit.LeftOut is { } why ? $"不计：{OmissionNames.Chinese(why)}"
        : (lamp.Lamp is { } lit ? $"{lit.Colour} {lit.Chinese}" : lamp.Verdict!.Outcome == LampOutcome.NoData ? "– 无数据" : "– 不适用") + (lamp.IsOverridden ? "（改）" : "");

    public static string English(TaskLamp lamp) => lamp.Lit.LeftOut is { } why ? $"left out: {OmissionNames.English(why)}"
        : (lamp.Lamp is { } lit ? $"{lit.Colour} {lit.English}" : lamp.Verdict!.Outcome == LampOutcome.NoData ? "– no data" : "– not applicable") + (lamp.IsOverridden ? " (overridden)" : "");
}
