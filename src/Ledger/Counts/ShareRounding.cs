namespace Luoshi.Ledger.Counts;

/// <summary>How shares are rounded so that a reader who adds them up finds what they expect.</summary>
public enum ShareRounding
{
    /// <summary>All are cut off, and what is missing to 100 goes to those that lost most: they add up to 100.</summary>
    LargestRemainder,

    /// <summary>All are rounded by themselves, and what is over or missing is put on the largest: they add up to 100.</summary>
    RestOnLargest,

    /// <summary>All are rounded by themselves: each is right, and together they may be 99.9 or 100.1.</summary>
    Plain,
}
