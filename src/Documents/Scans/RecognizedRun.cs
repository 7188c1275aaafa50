namespace Luoshi.Documents.Scans;

/// <summary>Characters that stand side by side without a wide gap.</summary>
/// <param name="Characters">Slips mended.</param>
/// <param name="Left">In pixels.</param>
/// <param name="Right">In pixels.</param>
internal sealed record RecognizedRun(IReadOnlyList<Character> Characters, float Left, float Right)
{
    /// <summary>Between a Chinese character and a number or Latin word most programs leave so much, in ems.</summary>
    private const float Apart = 0.2f;

    /// <summary>How wide it is in ems when it is set solid.</summary>
    public float Ems => Set().Last().To;

    /// <summary>Where each character stands, in ems from the left.</summary>
    public IEnumerable<(Character Character, float From, float To)> Set()
    {
        var at = 0f;
        var before = default(Character?);
        foreach (var character in Characters)
        {
            if (before is { } last && (last.IsHan ? character.IsWestern : last.IsWestern && character.IsHan)) at += Apart;
            yield return (character, at, at + character.Ems);
            (at, before) = (at + character.Ems, character);
        }
    }
}
