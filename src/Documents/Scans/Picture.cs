namespace Luoshi.Documents.Scans;

/// <summary>A file of one image or several, as far as it says itself what it holds; its pixels are nothing that we look at.</summary>
/// <param name="Kind">PNG, JPEG or TIFF.</param>
/// <param name="Ending">What such files are called at the end.</param>
internal sealed record Picture(string Kind, string Ending)
{
    private const int MostPages = 1000;

    /// <summary>What it is, told by its first bytes.</summary>
    public static Picture Of(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        0x89 => new("PNG", "png"),
        0xFF => new("JPEG", "jpg"),
        _ => new("TIFF", "tif"),
    };

    /// <summary>Its images, in the order of the file; refused where one is larger than any page of paper, or none can be told.</summary>
    public IReadOnlyList<PictureSize> Pages(SourceFile file)
    {
        var pages = Kind switch
        {
            "PNG" => PngHeader.Read(file.Span),
            "JPEG" => JpegHeader.Read(file.Span),
            _ => TiffHeader.Read(file.Span, MostPages + 1),
        };
        if (pages.Count == 0 || pages.Any(page => page.Width <= 0 || page.Height <= 0)) throw Refusal.BrokenPicture(file.Name, Kind);
        if (pages.Count > MostPages) throw Refusal.TooManyPages(file.Name, pages.Count, MostPages);
        foreach (var page in pages)
            if (page.IsTooLarge)
                throw Refusal.TooManyPixels(file.Name, page.Width, page.Height);
        return pages;
    }
}
