using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>Something done with a case upon which a last moment depends.</summary>
/// <param name="Name">Which.</param>
public abstract record ClockedCommand(CaseNumber Name) : CaseworkCommand(Name)
{
    /// <summary>By which limits are counted.</summary>
    public CaseTime Time { get; init; } = CaseTime.Unknown;
}
