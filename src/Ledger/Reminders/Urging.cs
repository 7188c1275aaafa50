using System.Globalization;

namespace Luoshi.Ledger.Reminders;

/// <summary>That a debtor was reminded on a day (催办). However many messages went out, and on however many ways, a day counts once.</summary>
/// <param name="Debtor">The unit, or the leader by name.</param>
/// <param name="On">The day.</param>
public sealed record Urging(string Debtor, DateOnly On) : Entity
{
    public const string Kind = "urging";

    public override EntityKey Key => KeyOf(Debtor, On);

    /// <summary>The messages of the day, in their order.</summary>
    public IReadOnlyList<SentMessage> Sendings { get; init; } = [];

    public bool Reminds(string debt) => Sendings.Any(sending => sending.Debts.Contains(debt));

    public static EntityKey KeyOf(string debtor, DateOnly on) => new(Kind, IdPrefix(debtor) + on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>What the ids of all urgings of a debtor begin with.</summary>
    public static string IdPrefix(string debtor) => debtor + "/";
}
