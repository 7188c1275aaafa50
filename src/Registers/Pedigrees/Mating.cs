namespace Luoshi.Registers.Pedigrees;

/// <summary>A mating that is planned (选配), and what its young would be.</summary>
/// <param name="Sire">The number of the sire.</param>
/// <param name="Dam">The number of the dam.</param>
/// <param name="Inbreeding">The coefficient of inbreeding of the young, over all ancestors that are known.</param>
/// <param name="Crosses">The ancestors that both have in common within the generations that are drawn, whoever adds most first.</param>
public sealed record Mating(int Sire, int Dam, double Inbreeding, IReadOnlyList<Cross> Crosses)
{
    /// <summary>How many generations are drawn, the parents' being the first.</summary>
    public const int GenerationsDrawn = 5;

    /// <summary>What ancestors further back add.</summary>
    public double FromFurtherBack => Math.Max(0, Inbreeding - Crosses.Sum(cross => cross.Share));
}
