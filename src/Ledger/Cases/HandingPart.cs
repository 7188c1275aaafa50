namespace Luoshi.Ledger.Cases;

/// <summary>In what part a unit was handed a case.</summary>
public enum HandingPart
{
    /// <summary>主办: it answers for the case.</summary>
    Lead,

    /// <summary>协办: it tells the leading unit what it has to say.</summary>
    Support,

    /// <summary>分办: it answers for its own part, as others do for theirs.</summary>
    Apart,
}
