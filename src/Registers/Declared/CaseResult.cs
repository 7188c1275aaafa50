namespace Luoshi.Registers.Declared;

/// <summary>What a case can come to (办理结果), by the scheme of the place: A, B, C, or solved and explained.</summary>
/// <param name="Code">As cases hold it.</param>
/// <param name="Name">As people see it.</param>
public sealed record CaseResult(string Code, Term Name)
{
    /// <summary>回头看: whether it is looked at again the year after.</summary>
    public bool LooksAgain { get; init; }
}
