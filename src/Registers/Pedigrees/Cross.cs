namespace Luoshi.Registers.Pedigrees;

/// <summary>An ancestor from whom both parents descend, or who is one of them: what makes their young inbred.</summary>
/// <param name="Ancestor">Its number in the register.</param>
/// <param name="OnSireSide">In which generations it stands among the ancestors on the side of the sire, the sire's own being the first; as in the usual 3×4.</param>
/// <param name="OnDamSide">In which generations on the side of the dam.</param>
/// <param name="Share">What it adds to the coefficient, with all paths that lead through it: (½)^(n+m+1) × (1 + F) for each.</param>
public sealed record Cross(int Ancestor, IReadOnlyList<int> OnSireSide, IReadOnlyList<int> OnDamSide, double Share);
