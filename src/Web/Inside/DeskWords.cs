using System.Globalization;
using Luoshi.Desk.Revisions;
using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Owed;
using Luoshi.Vocabulary.Lamps;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Web.Inside;

/// <summary>Words of the workbench, in both languages, and the looks that go with them. A colour never stands without its word.</summary>
internal static class DeskWords
{
    public static string Say(this Wording words, Debt debt) => words.Say(DebtNames.Chinese(debt), DebtNames.English(debt));

    public static string Say(this Wording words, CaseDebt debt) => words.Say(DebtNames.Chinese(debt), DebtNames.English(debt));

    public static string SayLeft(this Wording words, Owing debt) => words.Say(DebtNames.ChineseLeft(debt), DebtNames.EnglishLeft(debt));

    public static string LookOf(Owing debt) => debt.IsOver ? "bad" : debt.Left is <= 2 ? "slow" : "none";

    /// <summary>2025-11-12; a dash where it is not known.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    public static string Say(this Wording words, OrderStep step) => words.Say(OrderNames.Chinese(step), OrderNames.English(step));

    public static string Say(this Wording words, OrderStanding standing) => words.Say(OrderNames.Chinese(standing), OrderNames.English(standing));

    public static string Say(this Wording words, OrderDeed deed) => words.Say(OrderNames.Chinese(deed), OrderNames.English(deed));

    /// <summary>The first step is gentle, the second not, whatever colours they have.</summary>
    public static string LookOf(OrderStep step) => step.Rank switch { 1 => "way", 2 => "slow", _ => "bad" };

    public static string LookOf(OrderStanding standing) => standing switch { OrderStanding.Open => "slow", OrderStanding.Answered => "way", OrderStanding.Closed => "done", _ => "none" };

    public static string Say(this Wording words, TaskLamp lamp)
    {
        if (lamp.Lit.LeftOut is { } why) return words.Say($"不计：{OmissionNames.Chinese(why)}", $"left out: {OmissionNames.English(why)}");
        var shown = lamp.Lamp is { } lit ? words.Say($"{lit.Colour} {lit.Chinese}", lit.English)
            : lamp.Verdict!.Outcome == LampOutcome.NoData ? words.Say("无数据", "no data") : words.Say("不适用", "not applicable");
        return lamp.IsOverridden ? shown + words.Say("（改）", " (overridden)") : shown;
    }

    public static string LookOf(TaskLamp lamp) => lamp.Lamp is { } lit ? LookOf(lit) : "none";

    public static string LookOf(Lamp lamp) => lamp.Standing switch
    {
        LampStanding.Good => "done",
        LampStanding.Warning => "slow",
        LampStanding.Bad => "bad",
        _ => "way",
    };

    public static string Say(this Wording words, OrderGround ground) => ground switch
    {
        OrderGround.Behind => words.Say("当月灯预警", "a lamp that warns"),
        OrderGround.FarBehind => words.Say("当月灯差", "a bad lamp"),
        OrderGround.Unreported => words.Say("进展超期未报", "a report over time"),
        _ => words.Say("超过完成时限", "a task past its due date"),
    };

    public static string Say(this Wording words, RevisionKind kind) => kind switch
    {
        RevisionKind.Revised => words.Say("修订", "revised"),
        RevisionKind.Withdrawn => words.Say("中止", "given up"),
        _ => words.Say("增加", "added"),
    };
}
