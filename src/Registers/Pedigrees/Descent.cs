namespace Luoshi.Registers.Pedigrees;

/// <summary>From whom an animal descends.</summary>
/// <param name="Number">Its number in the register; above nought.</param>
/// <param name="Sire">The number of its sire (父); nought where it is unknown.</param>
/// <param name="Dam">The number of its dam (母); nought where it is unknown.</param>
public readonly record struct Descent(int Number, int Sire, int Dam);
