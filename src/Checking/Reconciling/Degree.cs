namespace Luoshi.Checking.Reconciling;

/// <summary>How far a promise was kept, as a passage tells that gives no figure to compare.</summary>
internal enum Degree
{
    Kept,

    /// <summary>In part, under way, or not.</summary>
    Short,

    /// <summary>Another measure or scope is told.</summary>
    Restated,
}
