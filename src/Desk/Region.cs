using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk;

/// <summary>What somebody above several places can ask of their ledgers: it is added up as it is asked for, and nobody reports it.</summary>
/// <param name="ledger">The ledger that all of them are in.</param>
/// <param name="code">What the codes of the places begin with; empty for all of them.</param>
public sealed class Region(ILedger ledger, string code)
{
    /// <summary>The lamps of a month, area by area and in all.</summary>
    /// <param name="planYear">The year of the plans.</param>
    /// <param name="period">The month.</param>
    /// <param name="digits">How many digits of a code name an area.</param>
    public (IReadOnlyList<LampRollUp> Areas, LampRollUp All) Lamps(int planYear, Period period, int digits) =>
        LampRollUp.By(ledger.Lamps(planYear, period, code), digits);

    /// <summary>The name of a place; null where there is none by that code, since it is an area of several.</summary>
    public string? NameOf(string place)
    {
        using var state = ledger.Read(place);
        return state.Place()?.Name;
    }
}
