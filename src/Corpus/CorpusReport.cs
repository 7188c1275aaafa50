using System.Globalization;
using Luoshi.Checking.Panel;
using Luoshi.Corpus.Places;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus;

/// <summary>A report ready for the tables.</summary>
/// <param name="File">The file it came from, as it was named.</param>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="Reading">What it says.</param>
public sealed record CorpusReport(string File, string Hash, Reading Reading)
{
    /// <summary>The report's id in all tables, so that a report has the same one in every corpus.</summary>
    public long Id { get; } = IdOf(Hash);

    /// <summary>Null where the report does not tell its place.</summary>
    public PlaceIdentity? Place { get; } = PlaceHistory.Of(Reading.Report);

    /// <summary>The headline measures; none where place or year are not known.</summary>
    public IReadOnlyList<PanelRow> Panel { get; } = Reading.Report.Place is null ? [] : PanelReader.Read(Reading);

    /// <summary>The beginning of the hash, as far as every program holds it as a whole number.</summary>
    public static long IdOf(string hash) => long.Parse(hash.AsSpan(0, 13), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>Whether the text has anything of a report: a chapter or a task.</summary>
    public bool IsReport => Reading.Sections.Count > 0 || Reading.Items.Count > 0;
}
