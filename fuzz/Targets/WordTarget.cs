using Luoshi.Documents.Tests.Word;
using Luoshi.Fuzz.Packing;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>Parts: body, styles, numbering, footnotes, comments, header, relations of the body, and a last one that makes it strict.</summary>
internal sealed class WordTarget() : FormatTarget("docx", "PK")
{
    protected override byte[] Pack(Parts parts) => new Docx(parts.Text(0))
    {
        Styles = TextOrNone(parts, 1),
        Numbering = TextOrNone(parts, 2),
        Footnotes = TextOrNone(parts, 3),
        Comments = TextOrNone(parts, 4),
        Header = TextOrNone(parts, 5),
        ExtraRelations = parts.Text(6),
        Strict = parts.Has(7),
    }.Bytes();

    protected override IEnumerable<(string Name, string[] Parts)> Parted(Sample sample) => WordSeeds.Parted(sample);

    protected override IEnumerable<(string Name, byte[] Input)> Whole(Sample sample) =>
        [("whole", new Docx(string.Concat(sample.Lines.Take(5).Select(line => Docx.Paragraph(line)))) { Styles = "", Numbering = "" }.Bytes())];

    private static string? TextOrNone(Parts parts, int part) => parts.Has(part) ? parts.Text(part) : null;
}
