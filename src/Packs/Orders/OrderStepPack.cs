using Luoshi.Vocabulary.Orders;

namespace Luoshi.Packs.Orders;

/// <summary>
/// The steps of orders (<c>order-steps.yaml</c>), the gentlest first: sets with the day from which each holds and its source. What two steps of a set would
/// be proposed for is refused: nobody could tell which.
/// </summary>
public static class OrderStepPack
{
    private const int Longest = 250;

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static OrderStepTable Read(PackFields file)
    {
        var days = new HashSet<DateOnly>();
        return new(file["sets"].Each(fields => SetOf(fields, days)));
    }

    private static OrderStepSet SetOf(PackFields fields, HashSet<DateOnly> days)
    {
        var from = fields["from"].Date();
        if (!days.Add(from)) throw fields["from"].Refused($"从 {from:yyyy-MM-dd} 起写了两套。请去掉一套。", $"there are two sets from {from:yyyy-MM-dd} on. Remove one.");
        var rank = 0;
        var rules = fields["steps"].Each(step => RuleOf(step, ++rank));
        if (rules.Count == 0) throw fields["steps"].Refused("至少要有一级。", "at least one step is needed.");
        CheckOnce(fields["steps"], rules.Select(rule => rule.Step.Name));
        CheckOnce(fields["steps"], rules.SelectMany(rule => rule.For).Select(ground => ground.ToString()));
        return new(from, fields["source"].Text(), rules);
    }

    private static OrderStepRule RuleOf(PackFields step, int rank) => new(
        new(step["name"].Text(), step["colour"].Text(), rank)
        {
            Chinese = step["chinese"].Text(),
            English = step["english"].Text(),
            IsApproved = step.Find("approved")?.Flag() ?? false,
            IsAnsweredByHead = step.Find("head-answers")?.Flag() ?? false,
        },
        DaysOf(step["working-days"]), step.Find("for")?.OneOrMore(GroundOf) ?? []);

    private static int DaysOf(PackValue value) => value.Whole() is var days && days >= 1 && days <= Longest ? days : throw value.Refused(
        $"写的是 {days}，要在 1 和 {Longest} 之间。", $"it is {days}; it should be between 1 and {Longest}.");

    private static OrderGround GroundOf(PackValue value) => value.OneOf(
        ("behind", OrderGround.Behind), ("far-behind", OrderGround.FarBehind), ("unreported", OrderGround.Unreported), ("past-due", OrderGround.PastDue));

    private static void CheckOnce(PackValue list, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (!seen.Add(name)) throw list.Refused($"“{name}”写了两次。请去掉一处。", $"\"{name}\" stands here twice. Remove one.");
    }
}
