using System.Text;
using Luoshi.Documents.Tests.Ofd;

namespace Luoshi.Fuzz.Seeds;

/// <summary>Fixed pages, each with one of the things that they draw or hold.</summary>
internal static class OfdSeeds
{
    private const string Template = "<ofd:TemplatePage ID=\"90\" BaseLoc=\"Tpl.xml\"/>", Used = "<ofd:Template TemplateID=\"90\" ZOrder=\"Background\"/>";
    private const string Resources = "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>", Annotations = "<ofd:Annotations>Annots.xml</ofd:Annotations>";
    private const string Glyphs = "<ofd:TextObject Boundary=\"30 40 80 10\" Font=\"3\" Size=\"5\"><ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"2\"><ofd:Glyphs>1 2</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"5\">〇〇</ofd:TextCode></ofd:TextObject>";

    public static IEnumerable<(string Name, string[] Parts)> Parted(Sample sample)
    {
        var (file, lines) = (new OfdFile(), sample.Lines);
        var page = string.Concat(lines.Skip(4).Take(4).Select((line, row) => file.TextObject(new SetText(27, 40 + row * 10, 5, line.Length > 28 ? line[..28] : line))));
        var turned = $"<ofd:TextObject Boundary=\"100 40 80 10\" CTM=\"0 1 -1 0 0 0\" Size=\"5\" HScale=\"0.8\" CharDirection=\"90\" ReadDirection=\"270\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5 2\" DeltaY=\"1 1\">{lines[5]}</ofd:TextCode></ofd:TextObject>";
        const string table = "<ofd:PageBlock><ofd:PathObject Boundary=\"20 30 100 50\" LineWidth=\"0.3\"><ofd:AbbreviatedData>M 0 0 L 100 0 L 100 50 L 0 50 C M 0 25 L 100 25 M 50 0 L 50 50</ofd:AbbreviatedData></ofd:PathObject></ofd:PageBlock>";
        yield return ("plain", [page]);
        yield return ("two", [page, page, page, "<ofd:Annot ID=\"7\" Type=\"Highlight\"><ofd:Remark>核</ofd:Remark></ofd:Annot>", Template, Annotations, Used]);
        yield return ("turned", [turned + page]);
        yield return ("table", [table + string.Concat(new[] { (25, 40), (75, 40), (25, 65), (75, 65) }.Select(place => file.TextObject(new SetText(place.Item1, place.Item2, 5, "18.5万亩"))))]);
        yield return ("picture", ["<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"4\"/>", page]);
        yield return ("font", [Glyphs, "", "", "", Resources, "", "", Encoding.Latin1.GetString(TinyFont.WithSegments(('甲', 1), ('乙', 2)))]);
        yield return ("font-group", [Glyphs, "", "", "", Resources, "", "", Encoding.Latin1.GetString(TinyFont.WithGroup(0x4E00, 0x4E20, 1))]);
        yield return ("spelled", ["\x1F" + "abcdefghijkl", "\x1F" + "nmbvcxz", "\x1F" + "poiuy", "", Template + Resources, Annotations, Used]);
    }
}
