namespace Luoshi.Extraction.Lexicons;

/// <summary>A lexicon file that cannot be taken: which file, which line, what is wrong and what to do, in both languages.</summary>
public sealed class LexiconException(string file, int line, string chinese, string english) : Exception($"{file}:{line}: {english}")
{
    public string File { get; } = file;

    /// <summary>Line in the file, counted from 1.</summary>
    public int Line { get; } = line;

    public string Chinese { get; } = $"{file}:{line}：{chinese}";

    public string English { get; } = $"{file}:{line}: {english}";
}
