using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Scans;

/// <summary>Characters that stand side by side without a wide gap.</summary>
/// <param name="Characters">Slips mended.</param>
/// <param name="Left">In pixels.</param>
/// <param name="Right">In pixels.</param>
internal sealed record RecognizedRun(IReadOnlyList<Character> Characters, float Left, float Right)
{
    /// <summary>Between a Chinese character and a number or Latin word most programs leave so much, in ems.</summary>
    private const float Apart = 0.2f;

    /// <summary>How much of its em a mark fills at the end of a line, or a bracket at its beginning.</summary>
    private const float Ink = 0.4f;

    /// <summary>How wide it is in ems when it is set solid.</summary>
    public float Ems => Set().Last().To;

    /// <summary>Where each character stands, in ems from the left.</summary>
    public IEnumerable<(Character Character, float From, float To)> Set()
    {
        var at = 0f;
        var before = default(Character?);
        for (var index = 0; index < Characters.Count; index++)
        {
            var character = Characters[index];
            var ems = IsHalfEmpty(index) ? Ink : character.Ems;
            if (before is { } last && (last.IsHan ? character.IsWestern : last.IsWestern && character.IsHan)) at += Apart;
            yield return (character, at, at + ems);
            (at, before) = (at + ems, character);
        }
    }

    /// <summary>Where a run begins and ends is where its ink does.</summary>
    private bool IsHalfEmpty(int index) => !Characters[index].IsWestern
        && ((index == Characters.Count - 1 && Script.Clings(Characters[index].Sign)) || (index == 0 && Script.Opens(Characters[index].Sign)));
}
