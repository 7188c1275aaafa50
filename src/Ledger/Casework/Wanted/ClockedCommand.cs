using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>Something done with a case upon which a last moment depends.</summary>
/// <param name="Name">Which.</param>
public abstract record ClockedCommand(CaseNumber Name) : CaseworkCommand(Name)
{
    /// <summary>By which limits are counted.</summary>
    public CaseTime Time { get; init; } = CaseTime.Unknown;

    /// <summary>What a unit has of the case from now on, with its last moment.</summary>
    private protected static Handing Begun(string unit, HandingPart part, CaseLimit? limit, int round, CaseClock clock, Occasion occasion) => new(unit, occasion.Today)
    {
        Part = part,
        At = occasion.Now,
        Limit = limit?.Stretch,
        Due = limit is null ? null : clock.Due(occasion.Now, limit.Stretch),
        Round = round,
    };
}
