using System.Globalization;
using System.Text;

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>Writes small PDF files, object by object, so that a test can put anything anywhere on a page. Places count from the upper left.</summary>
internal sealed class Paper
{
    public const float Width = 595, Height = 842;

    private const string Fonts = $"""
        /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [<< /Type /Font
        /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
        /DW 1000 /W [1 95 500] {Descriptor} >>] >>
        /F2 << /Type /Font /Subtype /Type0 /BaseFont /Mute /Encoding /Identity-H /DescendantFonts [<< /Type /Font
        /Subtype /CIDFontType0 /BaseFont /Mute /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
        /DW 1000 {Descriptor} >>] >> >>
        """;

    private const string Descriptor =
        "/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 800 /StemV 80 >>";

    private readonly List<(StringBuilder Content, int Rotate)> _pages = [];

    /// <summary>Entries of the catalog, for tests that need some.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Further entries of the resources of every page.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Further objects, from number 3 on.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    private StringBuilder Now => _pages[^1].Content;

    public static string TextOf(Paper paper) => DocumentOpener.Open("报告.pdf", paper.Bytes()).Document.Text;

    public Paper Page(int rotate = 0)
    {
        _pages.Add((new StringBuilder(), rotate));
        return this;
    }

    /// <summary>Writes a text whose baseline begins at a place; <paramref name="turn"/> in degrees, counter-clockwise.</summary>
    public Paper Text(float x, float y, string text, float size = 16, int turn = 0, string font = "F1", float spacing = 0, int mode = 0)
    {
        var (cos, sin) = (Math.Cos(turn * Math.PI / 180), Math.Sin(turn * Math.PI / 180));
        Now.AppendLine(CultureInfo.InvariantCulture,
            $"BT {mode} Tr /{font} {size} Tf {spacing} Tc {cos:0.####} {sin:0.####} {-sin:0.####} {cos:0.####} {x} {Height - y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET");
        return this;
    }

    /// <summary>Writes lines one below the other.</summary>
    public Paper Lines(float x, float y, params string[] lines)
    {
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            var indent = line.Length - line.TrimStart('>').Length;
            Text(x + indent * 16, y + index * 28, line[indent..]);
        }
        return this;
    }

    public Paper Rule(float x1, float y1, float x2, float y2)
    {
        Now.AppendLine(CultureInfo.InvariantCulture, $"{x1} {Height - y1} m {x2} {Height - y2} l S");
        return this;
    }

    /// <summary>A picture over the whole page.</summary>
    public Paper Picture()
    {
        Now.AppendLine("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        return this;
    }

    public Paper Raw(string operators)
    {
        Now.AppendLine(operators);
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string> { $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>", "" };
        objects.AddRange(Objects);
        var kids = new List<string>();
        foreach (var (content, rotate) in _pages)
        {
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Rotate {rotate} /Contents {objects.Count} 0 R /Resources << {Fonts} {Resources} >> >>");
            kids.Add($"{objects.Count} 0 R");
        }
        objects[1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>";
        return Assemble(objects, Trailer);
    }

    /// <summary>A file of numbered objects, the first of which is its catalog.</summary>
    public static byte[] Assemble(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Count; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
