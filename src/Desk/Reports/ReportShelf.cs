using System.Collections.Concurrent;
using Luoshi.Desk.Evidence;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Reports;

/// <summary>The reports that plans were read from, kept by the hash of their files, and read again when somebody looks at them.</summary>
/// <param name="folder">Where the files are.</param>
public sealed class ReportShelf(EvidenceFolder folder)
{
    // Reports of some places and years; each is a few megabytes once it is read.
    private const int Kept = 16;

    private readonly ConcurrentDictionary<string, Lazy<Reading?>> _readings = new(StringComparer.Ordinal);

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
        if (_readings.Count > Kept) _readings.Clear();
        return _readings.GetOrAdd(hash, _ => new(() => Read(hash))).Value;
    }

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
