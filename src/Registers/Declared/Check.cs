using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>What must be true of a record (校验); where that is not known yet, nothing is said.</summary>
/// <param name="That">The formula that must not come to no.</param>
/// <param name="Says">What is said where it does.</param>
public sealed record Check(Formula That, Term Says)
{
    /// <summary>强制提交: whether the record may be entered all the same, with an explanation.</summary>
    public bool MayBeForced { get; init; }
}
