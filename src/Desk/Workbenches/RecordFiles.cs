using Luoshi.Desk.Evidence;
using Luoshi.Documents;
using Luoshi.Documents.Pictures;
using Luoshi.Ledger;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Workbenches;

/// <summary>The photos and files that records hold, kept as evidence is: photos without what the camera wrote beside them, files as they are.</summary>
/// <param name="evidence">Where they are kept.</param>
public sealed class RecordFiles(EvidenceFolder evidence)
{
    // A list has fifty photos on a page; each is some ten kilobytes.
    private readonly Recent<string, byte[]> _small = new(1_000);

    private static readonly string[] _pictures = [".jpg", ".jpeg", ".png", ".webp", ".heic"];

    private const int LongestStem = 100;

    /// <summary>Keeps what somebody sends for a field.</summary>
    /// <returns>As the field holds it.</returns>
    /// <exception cref="RefusedException">One of them is not taken; those before it are kept and belong to nothing.</exception>
    public IReadOnlyList<HeldFile> Keep(Field field, IReadOnlyList<SentFile> sent)
    {
        if (sent.Count > HeldFile.Most) throw new RefusedException($"“{field.Name.Chinese}”最多 {HeldFile.Most} 个。", $"{field.Name.English} takes at most {HeldFile.Most}.");
        return [.. sent.Select(file => field.Kind == FieldKind.Photo ? Photo(file) : File(file)).Distinct()];
    }

    /// <summary>Where a file is; null where it is not as it was kept.</summary>
    public string? At(string hash) => evidence.Check(hash) == EvidenceCondition.Whole ? evidence.At(hash) : null;

    /// <summary>A small picture of a photo; null where there is none.</summary>
    public byte[]? Small(string hash)
    {
        try
        {
            return _small.Of(hash, () => Photograph.Small(System.IO.File.ReadAllBytes(At(hash) ?? throw new FileNotFoundException())));
        }
        catch (Exception cause) when (cause is UnreadableException or FileNotFoundException)
        {
            return null;
        }
    }

    private HeldFile Photo(SentFile sent) => new(Developed(sent), "");

    private string Developed(SentFile sent)
    {
        try
        {
            using var content = new MemoryStream();
            sent.Content.CopyTo(content);
            return evidence.Keep(Photograph.Developed(sent.Name, content.ToArray()));
        }
        catch (UnreadableException unreadable)
        {
            throw new RefusedException(unreadable.Chinese, unreadable.English);
        }
    }

    private HeldFile File(SentFile sent)
    {
        EvidenceKinds.Check(sent.Name);
        var (stem, ending) = (string.Concat(Path.GetFileNameWithoutExtension(sent.Name).Where(sign => !char.IsControl(sign))), Path.GetExtension(sent.Name).ToLowerInvariant());
        if (stem.Length > LongestStem) stem = stem[..LongestStem];
        // A picture has no place in it either because it was sent as a file, or under another name.
        return _pictures.Contains(ending) || IsPicture(sent.Content) ? new(Developed(sent), stem + ".jpg") : new(evidence.Keep(sent.Content, sent.Name).Hash, stem + ending);
    }

    private static bool IsPicture(Stream content)
    {
        if (!content.CanSeek) return false;
        var first = new byte[12];
        var read = content.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return EvidenceKinds.IsPicture(first.AsSpan(0, read));
    }
}
