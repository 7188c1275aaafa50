using System.Globalization;
using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Owed;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Web.Inside;

/// <summary>Words of the workbench, in both languages, and the looks that go with them. A colour never stands without its word.</summary>
internal static class DeskWords
{
    public static string Say(this Wording words, Debt debt) => words.Say(DebtNames.Chinese(debt), DebtNames.English(debt));

    public static string SayLeft(this Wording words, Debt debt) => words.Say(DebtNames.ChineseLeft(debt), DebtNames.EnglishLeft(debt));

    public static string LookOf(Debt debt) => debt.IsOver ? "bad" : debt.Left is <= 2 ? "slow" : "none";

    /// <summary>2025-11-12; a dash where it is not known.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    public static string Say(this Wording words, TaskLamp lamp)
    {
        if (lamp.Lit.LeftOut is { } why) return words.Say($"不计：{OmissionNames.Chinese(why)}", $"left out: {OmissionNames.English(why)}");
        var shown = lamp.Lamp is { } lit ? words.Say($"{lit.Colour} {lit.Chinese}", lit.English)
            : lamp.Verdict!.Outcome == LampOutcome.NoData ? words.Say("无数据", "no data") : words.Say("不适用", "not applicable");
        return lamp.IsOverridden ? shown + words.Say("（改）", " (overridden)") : shown;
    }

    public static string LookOf(TaskLamp lamp) => lamp.Lamp?.Standing switch
    {
        LampStanding.Good => "done",
        LampStanding.Warning => "slow",
        LampStanding.Bad => "bad",
        LampStanding.Neutral => "way",
        _ => "none",
    };
}
