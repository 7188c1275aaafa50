namespace Luoshi.Ledger.Lighting;

/// <summary>Whose word a lamp stands on.</summary>
public enum Basis
{
    /// <summary>Nobody's: nothing was handed in.</summary>
    Nothing,

    /// <summary>What the unit reported (报送).</summary>
    Reported,

    /// <summary>What the supervision office verified (核实).</summary>
    Verified,
}
