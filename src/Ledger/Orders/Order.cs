using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Orders;

/// <summary>
/// An order by which the supervision office presses one unit about one task (督办单, 一事一单), from the day it goes out until it is closed or taken back. Nothing of
/// it is public, and nothing that happened to it goes.
/// </summary>
/// <param name="Year">The year in which it went out: orders are numbered within it.</param>
/// <param name="Number">Which of that year it is.</param>
public sealed record Order(int Year, int Number) : Entity
{
    public const string Kind = "order";

    public override EntityKey Key => KeyOf(Year, Number);

    /// <summary>The year of the task's plan.</summary>
    public int PlanYear { get; init; }

    public TaskNumber Task { get; init; }

    /// <summary>To which it went, as that was called then.</summary>
    public required string Unit { get; init; }

    /// <summary>From the first on: that it went out.</summary>
    public required IReadOnlyList<OrderEvent> Events { get; init; }

    public OrderStanding Standing => Events.Last(happened => happened.Deed != OrderDeed.SignedFor).Deed switch
    {
        OrderDeed.Answered => OrderStanding.Answered,
        OrderDeed.Closed => OrderStanding.Closed,
        OrderDeed.Withdrawn => OrderStanding.Withdrawn,
        _ => OrderStanding.Open,
    };

    /// <summary>Whether anybody has anything to do about it.</summary>
    public bool IsOpen => Standing is OrderStanding.Open or OrderStanding.Answered;

    /// <summary>That it went out last, first or at a harder step.</summary>
    public OrderEvent Sent => Events.Last(happened => happened.Demand is not null);

    public OrderStep Step => Sent.Demand!.OrderStep;

    /// <summary>The last day for the answer.</summary>
    public DateOnly Limit => Events.Select(happened => happened.Limit ?? happened.Demand?.Limit).Last(limit => limit is not null)!.Value;

    /// <summary>That the unit took it as it went out last; null where it has not.</summary>
    public OrderEvent? SignedFor => Events.LastOrDefault(happened => happened.Demand is not null || happened.Deed == OrderDeed.SignedFor) is { Deed: OrderDeed.SignedFor } signed ? signed : null;

    /// <summary>What its unit sent to show its answers.</summary>
    public IEnumerable<EvidenceLink> Evidence => Events.SelectMany(happened => happened.Evidence);

    /// <summary>What happened last.</summary>
    public OrderEvent Last => Events[^1];

    /// <summary>The day from which an answer is owed: it went out, or came back.</summary>
    public DateOnly AnswerOwedSince => Events.Last(happened => happened.Demand is not null || happened.Deed == OrderDeed.SentBack).On;

    public static EntityKey KeyOf(int year, int number) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(year)}{number:D4}"));

    /// <summary>What the ids of all orders of a year begin with.</summary>
    public static string IdPrefix(int year) => year.ToString(CultureInfo.InvariantCulture) + "-";
}
