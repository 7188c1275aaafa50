using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>The words that stand for what was found, in every machine-readable format.</summary>
public static class FindingCodes
{
    private static readonly string[] Verdicts = ["wrong", "rounding", "undecidable", "notable"];
    private static readonly string[] Severities = ["low", "medium", "high"];
    private static readonly string[] Sources = ["this", "last", "parent"];

    public static string Of(Verdict verdict) => Verdicts[(int)verdict];

    public static string Of(Severity severity) => Severities[(int)severity];

    public static string Of(SourceKind kind) => Sources[(int)kind];
}
