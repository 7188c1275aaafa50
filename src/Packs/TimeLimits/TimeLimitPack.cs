using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Packs.TimeLimits;

/// <summary>
/// The time limits of an office (<c>time-limits.yaml</c>), each with its source and the day from which it holds. Two for the same
/// thing from the same day are refused.
/// </summary>
public static class TimeLimitPack
{
    private const int Longest = 250;
    private const int LastDayOfEveryMonth = 28;

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static TimeLimitTable Read(PackFields file)
    {
        var seen = new HashSet<(LimitedThing, DateOnly)>();
        return new(file["limits"].Each(fields => LimitOf(fields, seen)));
    }

    private static TimeLimit LimitOf(PackFields fields, HashSet<(LimitedThing, DateOnly)> seen)
    {
        var thing = ThingOf(fields["for"]);
        var (days, unit) = LengthOf(fields, thing);
        var limit = new TimeLimit(thing, days, unit, fields["from"].Date(), fields["source"].Text());
        return seen.Add((limit.For, limit.From)) ? limit : throw fields["for"].Refused(
            $"“{fields["for"].Text()}”从 {limit.From:yyyy-MM-dd} 起写了两次。请去掉一处。",
            $"\"{fields["for"].Text()}\" stands here twice from {limit.From:yyyy-MM-dd} on. Remove one.");
    }

    private static LimitedThing ThingOf(PackValue value) => value.OneOf(
        ("sign-for", LimitedThing.SignFor), ("dispute", LimitedThing.Dispute), ("answer", LimitedThing.Answer),
        ("report", LimitedThing.Report), ("redo", LimitedThing.Redo), ("sign", LimitedThing.Sign),
        ("verify", LimitedThing.Verify), ("close", LimitedThing.Close), ("near", LimitedThing.Near),
        ("sign-order", LimitedThing.SignOrder), ("decide-order", LimitedThing.DecideOrder),
        ("accept-correction", LimitedThing.AcceptCorrection), ("reply-to-correction", LimitedThing.ReplyToCorrection), ("close-correction", LimitedThing.CloseCorrection),
        ("accept-question", LimitedThing.AcceptQuestion), ("reply-to-question", LimitedThing.ReplyToQuestion), ("close-question", LimitedThing.CloseQuestion),
        ("keep-contact", LimitedThing.KeepContact));

    private static (int Days, LimitUnit Unit) LengthOf(PackFields fields, LimitedThing thing)
    {
        if (thing == LimitedThing.KeepContact) return (Within(fields["days"], Longest), LimitUnit.Days);
        var (working, day) = (fields.Find("working-days"), fields.Find("day-of-month"));
        if ((working is null) == (day is null)) throw fields.Refused(
            "要写 working-days 或 day-of-month，二者写一个。", "either \"working-days\" or \"day-of-month\" has to be written, not both.");
        if (day is null) return (Within(working!, Longest), LimitUnit.WorkingDays);
        if (thing != LimitedThing.Report) throw day.Refused(
            "只有 report 可以写 day-of-month。", "only \"report\" may have \"day-of-month\".");
        return (Within(day, LastDayOfEveryMonth), LimitUnit.DayOfMonth);
    }

    private static int Within(PackValue value, int most) => value.Whole() is var days && days >= 1 && days <= most ? days : throw value.Refused(
        $"写的是 {days}，要在 1 和 {most} 之间。", $"it is {days}; it should be between 1 and {most}.");
}
