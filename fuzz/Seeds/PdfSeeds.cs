using System.Globalization;
using System.Text;
using Luoshi.Documents.Tests.Pdf;

namespace Luoshi.Fuzz.Seeds;

/// <summary>Printed pages, nothing in them compressed, so that the fuzzer sees what it changes.</summary>
internal static class PdfSeeds
{
    private const string Map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <7532> <0002> <D842DFB7> endbfchar 1 beginbfrange <0003> <0009> <4E00> endbfrange endcmap";

    public static IEnumerable<(string Name, string[] Parts)> Parted(Sample sample)
    {
        var lines = sample.Lines;
        var page = Content(lines.Skip(4).Take(3));
        yield return ("plain", [page]);
        yield return ("layout", ["q 1 0 0 1 0 0 cm 14 TL 2 Tc 90 Tz 3 Ts 1 Tw BT /F1 16 Tf 80 700 Td <7532> Tj T* [<4E59> -500 <4E19>] TJ (\x4E\x00) ' 0 -1 1 0 300 300 Tm <4E01> Tj ET Q 3 Tr BT /F1 9 Tf 90 90 Td <6697> Tj ET"]);
        yield return ("table", ["50 500 400 100 re S 50 550 m 450 550 l S 250 500 m 250 600 l S 50 450 400 1 re f " + page]);
        yield return ("picture", ["q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q " + page]);
        yield return ("form", ["/X Do", "/XObject << /X 3 0 R >>", "", Stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 0]", Content(["甲乙丙"]))]);
        yield return ("mute", ["BT /F2 16 Tf 80 700 Td <00010002> Tj ET"]);
        yield return ("mapped", ["BT /G 16 Tf 80 700 Td <0001000200030004> Tj ET", "/Pattern << >>", "", "<< /Type /Font /Subtype /Type0 /BaseFont /M /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /M /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [1 [500 600]] >>] >>", Stream("", Map)]);
        yield return ("simple", ["BT /H 16 Tf 80 700 Td (18.5%) Tj ET", "", "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >> /OpenAction << /S /URI /URI (http://example.invalid/) >>", "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 32 /LastChar 34 /Widths [250 300 400] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [33 /one /two] >> >>"]);
        yield return ("spelled", ["\x1F" + "abcdefghijklmnop"]);
    }

    public static IEnumerable<(string Name, byte[] Input)> Whole(Sample sample)
    {
        yield return ("whole", new Paper { Trailer = "/Info << /Title (x) >>" }.Page().Text(80, 100, sample.Lines[0]).Page(rotate: 90).Text(80, 100, sample.Lines[4][..20]).Bytes());
        yield return ("locked", new Paper { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>" }.Page().Text(80, 100, "机密").Bytes());
        yield return ("packed", PackedObjects());
    }

    /// <summary>Its catalog and pages stand in a stream of objects, and where they stand in a stream too.</summary>
    private static byte[] PackedObjects()
    {
        const string start = "%PDF-1.7\n";
        const string objects = "1 0 2 33 3 83 << /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Count 1 /Kids [3 0 R] >>      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>";
        var stream = "4 0 obj\n" + Stream("/Type /ObjStm /N 3 /First 15", objects) + "\nendobj\n";
        var content = "5 0 obj\n" + Stream("", "BT /Helv 16 Tf 80 700 Td (18.5) Tj ET") + "\nendobj\n";
        var table = new StringBuilder();
        foreach (var (kind, at, index) in new[] { (0, 0, 255), (2, 4, 0), (2, 4, 1), (2, 4, 2), (1, start.Length, 0), (1, start.Length + stream.Length, 0), (1, start.Length + stream.Length + content.Length, 0) })
            table.Append((char)kind).Append((char)(at >> 8)).Append((char)(at & 0xFF)).Append((char)index);
        var reference = "6 0 obj\n" + Stream("/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R", table.ToString()) + "\nendobj\n";
        return Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{start}{stream}{content}{reference}startxref\n{start.Length + stream.Length + content.Length}\n%%EOF\n"));
    }

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Content(IEnumerable<string> lines) => string.Concat(lines.Select((line, row) => string.Create(
        CultureInfo.InvariantCulture, $"BT /F1 16 Tf 80 {700 - row * 28} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line.Length > 20 ? line[..20] : line))}> Tj ET\n")));
}
