using Luoshi.Registers.Declared;

namespace Luoshi.Registers.Records;

/// <summary>What is wrong with a record, and in which field.</summary>
/// <param name="Field">The field's code; empty where it is of the whole.</param>
/// <param name="Says">What is wrong and what to do.</param>
public sealed record Complaint(string Field, Term Says)
{
    /// <summary>Whether it may be entered all the same, with an explanation.</summary>
    public bool MayBeForced { get; init; }
}
