using System.Runtime.CompilerServices;

namespace Luoshi.Checking.Measures;

/// <summary>
/// A measure that governments set themselves among the main expected targets (主要预期目标), under one name however a report words it.
/// </summary>
/// <param name="Id">Short and lasting: <c>gdp</c>, <c>income-urban</c>.</param>
/// <param name="Name">As statisticians call it.</param>
/// <param name="English">The same in English.</param>
/// <param name="Prices">The prices in which its growth is told.</param>
/// <param name="ChangingPanel">Whether those counted change each year (规模以上), so that two years' amounts are not compared.</param>
/// <param name="Better">+1 where more is better, -1 where less is, 0 where neither is.</param>
/// <param name="Told">What kind of number tells it.</param>
/// <param name="Words">The wordings of reports.</param>
public sealed record HeadlineMeasure(
    string Id, string Name, string English, Prices Prices, bool ChangingPanel, int Better, Telling Told, IReadOnlyList<string> Words)
{
    /// <summary>Whether an amount of one year times its growth gives the amount of the next: only in current prices and for a fixed panel.</summary>
    public bool CanBeRecomputed => Prices == Prices.Current && !ChangingPanel;

    /// <summary>There is one of each id.</summary>
    public bool Equals(HeadlineMeasure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
