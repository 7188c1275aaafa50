namespace Luoshi.Registers.Pedigrees;

/// <summary>An animal would be an ancestor of its own.</summary>
/// <param name="number">Its number in the register.</param>
public sealed class AncestryException(int number) : Exception($"Animal {number} is an ancestor of its own.")
{
    public int Number => number;
}
