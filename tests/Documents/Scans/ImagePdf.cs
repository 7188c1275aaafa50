using System.Globalization;
using System.Text;
using Luoshi.Documents.Tests.Pdf;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>A PDF as scanners make it: every page of A4 is one JPEG.</summary>
internal static class ImagePdf
{
    /// <param name="pages">The JPEG of each page; none for an empty page.</param>
    public static byte[] Of(params IReadOnlyList<byte[]?> pages)
    {
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
        var kids = new List<string>();
        foreach (var jpeg in pages)
        {
            var content = jpeg is null ? "" : "q 595 0 0 842 0 0 cm /Im Do Q";
            if (jpeg is not null) objects.Add(Image(jpeg));
            var resources = jpeg is null ? "" : $"/XObject << /Im {objects.Count} 0 R >>";
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count} 0 R /Resources << {resources} >> >>");
            kids.Add($"{objects.Count} 0 R");
        }
        objects[1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>";
        return Paper.Assemble(objects);
    }

    /// <summary>The file is written in Latin-1, in which every byte is a character.</summary>
    private static string Image(byte[] jpeg)
    {
        var size = Luoshi.Documents.Scans.JpegHeader.Read(jpeg)[0];
        return string.Create(CultureInfo.InvariantCulture,
            $"<< /Type /XObject /Subtype /Image /Width {size.Width} /Height {size.Height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n{Encoding.Latin1.GetString(jpeg)}\nendstream");
    }
}
