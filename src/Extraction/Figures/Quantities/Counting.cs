using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>The unit that a noun is counted in where the number before it has no classifier (READING.md ruling 2).</summary>
internal static class Counting
{
    public static string UnitOf(Word noun) => noun.Tag switch
    {
        '户' => "户",
        '家' => "家",
        '次' => "人次",
        _ => "人",
    };
}
