using Luoshi.Checking.Reconciling;
using Luoshi.Desk.Evidence;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Desk.Reports;

/// <summary>The reports that plans were read from, kept by the hash of their files, and read again when somebody looks at them.</summary>
/// <param name="folder">Where the files are.</param>
public sealed class ReportShelf(EvidenceFolder folder)
{
    // Reports of some places and years; each is a few megabytes once it is read.
    private readonly Recent<string, Reading> _readings = new(16);

    private readonly Recent<(string Before, string Report), Reconciliation> _reconciled = new(8);

    /// <summary>Keeps the file of a report.</summary>
    /// <exception cref="RefusedException">It could not be kept.</exception>
    public void Keep(byte[] content)
    {
        try
        {
            folder.Keep(content);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"报告的文件没有存下：{cause.Message}", $"The file of the report could not be kept: {cause.Message}");
        }
    }

    /// <summary>Whether the file of a hash is kept here.</summary>
    public bool Has(string hash) => File.Exists(folder.At(hash));

    /// <summary>The report whose file has a hash; null where it is not kept here, is not as it was, or cannot be read any more.</summary>
    public Reading? Find(string hash)
    {
        if (!Has(hash)) return null;
        try
        {
            return _readings.Of(hash, () => Read(hash) ?? throw new FileNotFoundException(hash));
        }
        catch (FileNotFoundException)
        {
            // It may be readable the next time.
            return null;
        }
    }

    /// <summary>What became of the promises of one report that is kept here in another.</summary>
    /// <param name="before">The report that promised.</param>
    /// <param name="report">The one that answers.</param>
    public Reconciliation Reconciled(Reading before, Reading report) =>
        _reconciled.Of((before.Document.SourceHash, report.Document.SourceHash), () => Reconciler.Reconcile(before, report));

    private Reading? Read(string hash)
    {
        try
        {
            if (folder.Check(hash) != EvidenceCondition.Whole) return null;
            var file = folder.At(hash);
            return ReportReader.Read(DocumentOpener.Open(file, hash).Document, Lexicon.Default);
        }
        catch (Exception cause) when (cause is UnreadableException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
