namespace Luoshi.Registers.Declared;

/// <summary>A step (流转) of a record from one state to another.</summary>
/// <param name="Code">As programs cite it.</param>
/// <param name="Name">What whoever does it presses.</param>
/// <param name="From">The states that it leads from.</param>
/// <param name="To">The state that it leads to.</param>
public sealed record Move(string Code, Term Name, IReadOnlyList<string> From, string To)
{
    public Hand By { get; init; }

    /// <summary>Fields that must be filled for it, beside those that always must.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Whether a reason is owed.</summary>
    public bool OwesReason { get; init; }
}
