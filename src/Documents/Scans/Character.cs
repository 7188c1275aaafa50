using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Scans;

/// <summary>A character of a recognized line.</summary>
/// <param name="Sign">The character; a blank where one is seen between words of an alphabet.</param>
/// <param name="Certainty">That of the word it came in; less where it was mended.</param>
internal readonly record struct Character(char Sign, float Certainty)
{
    /// <summary>What was mended is never taken for certain.</summary>
    public const float Mended = 0.5f;

    public bool IsHan => Script.IsHan(Sign);

    public bool IsWestern => IsWesternSign(Sign);

    /// <summary>How wide it is in print. The second half of a pair of surrogates has no width of its own.</summary>
    public float Ems => char.IsLowSurrogate(Sign) ? 0 : IsWestern || Sign == ' ' ? 0.55f : 1;

    public static bool IsWesternSign(char sign) => Script.IsWestern(sign);

    public Character Mend(char sign) => new(sign, Math.Min(Certainty, Mended));
}
