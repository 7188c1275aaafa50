namespace Luoshi.Extraction;

/// <summary>The words that a reading goes by: units, bounds, verbs with their strength, change words, headings.</summary>
public sealed class Lexicon
{
    /// <summary>The lexicon that comes with the program; loaded once.</summary>
    public static Lexicon Default { get; } = new();
}
