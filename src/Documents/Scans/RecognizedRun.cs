namespace Luoshi.Documents.Scans;

/// <summary>Characters that stand side by side without a wide gap.</summary>
/// <param name="Characters">Slips mended.</param>
/// <param name="Left">In pixels.</param>
/// <param name="Right">In pixels.</param>
internal sealed record RecognizedRun(IReadOnlyList<Character> Characters, float Left, float Right)
{
    /// <summary>How wide it is in ems when it is set solid.</summary>
    public float Ems { get; } = Characters.Sum(character => character.Ems);
}
