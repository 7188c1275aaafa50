namespace Luoshi.Extraction.Lexicons;

/// <summary>A lexicon file that cannot be used: says which file, which line, what is wrong and what would be right.</summary>
public sealed class LexiconException(string file, int line, string problem)
    : Exception($"{file}:{line}: {problem}")
{
    public string File { get; } = file;

    /// <summary>Line in the file, counted from 1.</summary>
    public int Line { get; } = line;
}
