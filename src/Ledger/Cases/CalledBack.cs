namespace Luoshi.Ledger.Cases;

/// <summary>That whoever brought a case was called back (回访): what they said, as they said it.</summary>
/// <param name="At">When.</param>
/// <param name="Reached">Whether anybody was reached.</param>
public sealed record CalledBack(DateTime At, bool Reached)
{
    /// <summary>How content they are, by the code of the answer; empty where nobody was reached.</summary>
    public string Satisfaction { get; init; } = "";

    /// <summary>Whether it was solved, by the code of the answer; empty where that was not asked.</summary>
    public string Solution { get; init; } = "";

    /// <summary>What else they said.</summary>
    public string Words { get; init; } = "";

    /// <summary>Which time that the case was handled it was about.</summary>
    public int Round { get; init; }
}
