namespace Luoshi.Ledger.Proven;

/// <summary>On what a value of a measure stands, the firmest first.</summary>
public enum MeasureGround
{
    /// <summary>It follows from an observation.</summary>
    Proven,

    /// <summary>The supervision office saw it.</summary>
    Verified,

    /// <summary>The unit says so.</summary>
    Reported,
}
