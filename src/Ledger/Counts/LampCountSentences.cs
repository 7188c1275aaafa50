using System.Globalization;

namespace Luoshi.Ledger.Counts;

/// <summary>Counts in a sentence.</summary>
internal static class LampCountSentences
{
    public static string Chinese(LampCount count)
    {
        var reasons = string.Join("、", count.LeftOut.Select(group => $"{OmissionNames.Chinese(group.Why)} {group.Count} 项"));
        var leftOut = reasons.Length > 0 ? $"（未计入 {count.Total - count.Counted} 项：{reasons}）" : "";
        var lamps = count.Lamps.Select(line => $"{line.Lamp.Chinese} {line.Count} 项{(line.Share is { } share ? $"，占 {Print(share)}%" : "")}");
        return $"{count.Total} 项中计入 {count.Counted} 项{leftOut}：{string.Join("；", lamps)}。";
    }

    public static string English(LampCount count)
    {
        var reasons = string.Join(", ", count.LeftOut.Select(group => $"{group.Count} {OmissionNames.English(group.Why)}"));
        var leftOut = reasons.Length > 0 ? $" ({count.Total - count.Counted} left out: {reasons})" : "";
        var lamps = count.Lamps.Select(line => $"{line.Count} {line.Lamp.English}{(line.Share is { } share ? $", {Print(share)} %" : "")}");
        return $"{count.Counted} of {count.Total} counted{leftOut}: {string.Join("; ", lamps)}.";
    }

    private static string Print(decimal share) => share.ToString(CultureInfo.InvariantCulture);
}
