namespace Luoshi.Ledger.Progress;

/// <summary>Somebody's leave to let a report go on.</summary>
/// <param name="Step">Whose step of the chain it was.</param>
/// <param name="By">Who signed.</param>
/// <param name="On">The day.</param>
public sealed record Signature(Role Step, string By, DateOnly On)
{
    /// <summary>True where it was signed on paper and entered by somebody else.</summary>
    public bool OnPaper { get; init; }

    /// <summary>For whom it was signed, where that was delegated; else empty.</summary>
    public string For { get; init; } = "";
}
