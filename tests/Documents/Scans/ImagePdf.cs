using System.Globalization;
using System.Text;
using Luoshi.Documents.Scans;
using Luoshi.Documents.Tests.Pdf;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>A PDF as scanners make it: every page of A4 is one JPEG. Some pages may be printed.</summary>
internal static class ImagePdf
{
    public static byte[] Of(IReadOnlyList<byte[]> pages) => Of([.. pages.Cast<object>()]);

    /// <param name="pages">The JPEG of a page, or the words that are printed on it.</param>
    public static byte[] Of(params object[] pages)
    {
        var images = pages.OfType<byte[]>().Distinct().ToList();
        var names = images.Select((_, index) => $"/Im{index} {index + 3} 0 R");
        var paper = new Paper { Objects = [.. images.Select(Image)], Resources = $"/XObject << {string.Join(' ', names)} >>" };
        foreach (var page in pages)
            if (page is byte[] jpeg) paper.Page().Raw($"q 595 0 0 842 0 0 cm /Im{images.IndexOf(jpeg)} Do Q");
            else paper.Page().Text(80, 100, (string)page);
        return paper.Bytes();
    }

    /// <summary>The file is written in Latin-1, in which every byte is a character.</summary>
    private static string Image(byte[] jpeg)
    {
        var size = JpegHeader.Read(jpeg)[0];
        return string.Create(CultureInfo.InvariantCulture,
            $"<< /Type /XObject /Subtype /Image /Width {size.Width} /Height {size.Height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n{Encoding.Latin1.GetString(jpeg)}\nendstream");
    }
}
