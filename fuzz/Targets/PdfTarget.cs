using Luoshi.Documents.Tests.Pdf;
using Luoshi.Fuzz.Packing;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>Parts: what the page draws, further entries of its resources, of the catalog, and further objects, from number 3 on.</summary>
internal sealed class PdfTarget() : FormatTarget("pdf", "%PDF-")
{
    protected override byte[] Pack(Parts parts) => new Paper
    {
        Resources = parts.Latin(1),
        Catalog = parts.Latin(2),
        Objects = [.. Enumerable.Range(3, Math.Max(0, parts.Count - 3)).Select(parts.Latin)],
    }.Page().Raw(parts.Latin(0)).Bytes();

    protected override IEnumerable<(string Name, string[] Parts)> Parted(Sample sample) => PdfSeeds.Parted(sample);

    protected override IEnumerable<(string Name, byte[] Input)> Whole(Sample sample) => PdfSeeds.Whole(sample);
}
