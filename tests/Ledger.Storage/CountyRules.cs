using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>Rules of lamps of an invented county: whatever is reported in time is green.</summary>
internal static class CountyRules
{
    public static LampRuleSet OfLamps { get; } = new("县规则", "2025", new(2025, 1, 1))
    {
        Chinese = "县规则",
        English = "the county's rules",
        Source = "云牧县",
        Lamps = [new("green", "绿", LampStanding.Good) { Chinese = "正常", English = "fine" }, new("red", "红", LampStanding.Bad) { Chinese = "滞后", English = "late" }],
        Rules = [new("over", "red", [new(LampInput.DaysOverdue, Comparison.More)]), new("reported", "green", [new(LampInput.Reported, Comparison.Equal, 1)])],
    };
}
