using Luoshi.Checking;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Desk.Reports;

/// <summary>A report taken in, read, and checked against itself.</summary>
/// <param name="Intake">The file as it came.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Findings">What a person should look at, what rounding explains left out.</param>
public sealed record ReadReport(Intake Intake, Reading Reading, IReadOnlyList<Finding> Findings)
{
    /// <summary>The file to the byte, for whoever keeps it.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <exception cref="UnreadableException">It cannot be taken as text.</exception>
    public static ReadReport Of(string name, ReadOnlyMemory<byte> bytes, CancellationToken stop = default)
    {
        var intake = DocumentOpener.Open(name, bytes, OpenOptions.Default with { Stop = stop });
        var reading = ReportReader.Read(intake.Document, Lexicon.Default);
        var findings = ReportCheck.Of(new Compared(reading, null, []));
        return new(intake, reading, [.. findings.Where(finding => finding.Verdict != Verdict.Rounding)]) { Content = bytes };
    }
}
