using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Documents.Tests.Word;

/// <summary>
/// The report that comes with the program as an office would write it: chapters, sections and points numbered by the word
/// processor, and one figure corrected with tracking on.
/// </summary>
internal static partial class ReportDocx
{
    public const string Corrected = "760.16";

    private const int FirstList = 10;
    private const int Lists = 20;

    public static Docx Of(IReadOnlyList<string> lines) => new(string.Concat(Paragraphs(lines)))
    {
        Numbering = Definition(1, Level(0, "chineseCountingThousand", "%1、") + Level(1, "chineseCountingThousand", "（%2）"))
            + string.Concat(Enumerable.Range(FirstList, Lists).Select(list => Definition(list, Level(0, "decimal", "%1."))))
            + List(1) + string.Concat(Enumerable.Range(FirstList, Lists).Select(List)),
        Styles = Style("Chapter", "heading 1", 0) + Style("Section", "heading 2", 1),
    };

    /// <summary>The same with numbers typed by hand, for formats that lose those of a list when they are written.</summary>
    public static Docx Typed(IReadOnlyList<string> lines) => new(string.Concat(lines.Select(Tracked)));

    private static IEnumerable<string> Paragraphs(IReadOnlyList<string> lines)
    {
        var list = FirstList - 1;
        foreach (var line in lines)
        {
            if (Chapter().Match(line) is { Success: true } chapter) yield return Docx.Paragraph(line[chapter.Length..], "<w:pStyle w:val=\"Chapter\"/>");
            else if (Section().Match(line) is { Success: true } section) yield return Docx.Paragraph(line[section.Length..], "<w:pStyle w:val=\"Section\"/>");
            else if (Point().Match(line) is { Success: true } point)
            {
                if (int.Parse(point.Groups[1].Value, CultureInfo.InvariantCulture) == 1) list++;
                yield return Docx.Paragraph(line[point.Length..], $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>");
            }
            else yield return Tracked(line);
        }
    }

    private static string Tracked(string line)
    {
        var at = line.IndexOf(Corrected, StringComparison.Ordinal);
        return at < 0
            ? Docx.Paragraph(line)
            : $"<w:p>{Docx.Run(line[..at])}<w:del w:id=\"1\" w:author=\"王芳\" w:date=\"2025-01-06T09:30:00Z\"><w:r><w:delText>700</w:delText></w:r></w:del>"
                + $"<w:ins w:id=\"2\" w:author=\"王芳\" w:date=\"2025-01-06T09:30:00Z\">{Docx.Run(Corrected)}</w:ins>{Docx.Run(line[(at + Corrected.Length)..])}</w:p>";
    }

    private static string Definition(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{levels}</w:abstractNum>";

    private static string List(int id) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";

    private static string Level(int index, string format, string label) =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{label}\"/></w:lvl>";

    private static string Style(string id, string name, int level) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"{level}\"/></w:pPr></w:style>";

    [GeneratedRegex("^[一二三四五六七八九十]+、")]
    private static partial Regex Chapter();

    [GeneratedRegex("^（[一二三四五六七八九十]+）")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(\d+)\. ?")]
    private static partial Regex Point();
}
