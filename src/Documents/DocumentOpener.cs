using Luoshi.Documents.Legacy;
using Luoshi.Documents.Ofd;
using Luoshi.Documents.OpenDocument;
using Luoshi.Documents.Pdf;
using Luoshi.Documents.Plain;
using Luoshi.Documents.Scans;
using Luoshi.Documents.Web;
using Luoshi.Documents.Word;

namespace Luoshi.Documents;

/// <summary>
/// Takes in a report in any of the formats of <see cref="SourceFormat"/>: bytes in, a document out, or an
/// <see cref="UnreadableException"/> that says why not. What the file is its bytes tell.
/// </summary>
public static class DocumentOpener
{
    /// <summary>The most bytes that one report as plain text may have; no report comes near it.</summary>
    public const int Limit = 64 << 20;

    /// <summary>The most bytes that one web page may have, which is held several times while its article is found.</summary>
    private const int WebLimit = 32 << 20;

    /// <summary>The most bytes that one report in any other format may have, its pictures included.</summary>
    public const int PackedLimit = 128 << 20;

    /// <summary>
    /// The most characters that the text of one report may have, some twenty times the longest. A small file can be made to hold
    /// figures by the million, and each of them takes a kilobyte once it is read.
    /// </summary>
    public const int LongestText = 1_500_000;

    private static readonly Dictionary<SourceFormat, FormatReader> Readers = new()
    {
        [SourceFormat.Text] = new PlainReader(),
        [SourceFormat.Word] = new WordReader(),
        [SourceFormat.WebPage] = new WebReader(),
        [SourceFormat.OpenDocument] = new OdtReader(),
        [SourceFormat.Legacy] = new LegacyReader(SourceFormat.Legacy),
        [SourceFormat.RichText] = new LegacyReader(SourceFormat.RichText),
        [SourceFormat.Pdf] = new PdfReader(),
        [SourceFormat.Ofd] = new OfdReader(),
        [SourceFormat.Picture] = new PictureReader(),
    };

    public static Intake Open(string path, string name, OpenOptions? options = null)
    {
        using var bytes = FileBytes.Of(path, name);
        return Open(name, bytes.Memory, options);
    }

    public static Intake Open(Stream stream, string name, OpenOptions? options = null)
    {
        using var bytes = FileBytes.Of(stream, name);
        return Open(name, bytes.Memory, options);
    }

    public static Intake Open(string name, ReadOnlyMemory<byte> bytes, OpenOptions? options = null)
    {
        var format = FormatOf(name, bytes.Span);
        return Checked(Readers[format].Read(new SourceFile(name, bytes), options ?? OpenOptions.Default));
    }

    /// <summary>What was taken in, refused where it has not a word or too many.</summary>
    internal static Intake Checked(Intake intake)
    {
        var document = intake.Document;
        if (document.Text.Length > LongestText) throw Refusal.TooLong(document.Name, LongestText);
        return string.IsNullOrWhiteSpace(document.Text) ? throw WhyWordless(intake) : intake;
    }

    private static UnreadableException WhyWordless(Intake intake)
    {
        var (name, unread) = (intake.Document.Name, intake.Unread);
        if (unread.Count == 0) return intake.LeftOut.Any(left => left.Kind is OmissionKind.Picture) ? Refusal.OnlyPictures(name) : Refusal.Blank(name);
        if (unread.Any(page => page.Cause is UnreadCause.Unrecognized)) return Refusal.Unrecognized(name);
        var recognizable = intake.Format is SourceFormat.Pdf or SourceFormat.Picture;
        if (unread.Any(page => page.Cause is UnreadCause.NoText)) return recognizable ? Refusal.NoText(name, unread.Count) : Refusal.OnlyPictures(name);
        if (unread.All(page => page.Cause is UnreadCause.Damaged)) return Refusal.Corrupt(name, recognizable ? "PDF" : "OFD");
        return recognizable ? Refusal.NoCharacters(name, unread.Count) : Refusal.NoCharactersSetFast(name);
    }

    /// <summary>What a file is, refused where it is empty, too large or no report.</summary>
    internal static SourceFormat FormatOf(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) throw Refusal.Empty(name);
        var format = FormatTeller.Tell(name, bytes);
        return bytes.Length <= LimitOf(format) ? format : throw Refusal.TooLarge(name, LimitOf(format));
    }

    /// <summary>The most bytes that a file of the format may have.</summary>
    internal static int LimitOf(SourceFormat format) => format switch
    {
        SourceFormat.Text or SourceFormat.RichText => Limit,
        SourceFormat.WebPage => WebLimit,
        _ => PackedLimit,
    };
}
