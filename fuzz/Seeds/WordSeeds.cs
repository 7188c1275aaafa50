using Luoshi.Documents.Tests.Word;

namespace Luoshi.Fuzz.Seeds;

/// <summary>Word documents, each with one of the things that they hold besides plain paragraphs.</summary>
internal static class WordSeeds
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%1.%2）"/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    private const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:vanish/></w:rPr></w:style>
        """;

    private const string Box = """
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """;

    private const string Field = """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>2025</w:t></w:r></w:fldSimple><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:br w:type="page"/><w:tab/><w:lastRenderedPageBreak/></w:r></w:p>
        """;

    private const string Changes = """
        <w:p><w:ins w:id="1" w:author="甲" w:date="2025-01-09T08:00:00Z"><w:r><w:t>新增</w:t></w:r></w:ins><w:del w:id="2" w:author="乙"><w:r><w:delText>删去</w:delText></w:r></w:del>
        <w:moveFrom w:id="3"><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t>移来</w:t></w:r></w:moveTo><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr></w:p>
        """;

    public static IEnumerable<(string Name, string[] Parts)> Parted(Sample sample)
    {
        var lines = sample.Lines;
        yield return ("plain", [string.Concat(lines.Take(6).Select(line => Docx.Paragraph(line)))]);
        yield return ("numbered", [Numbered(lines, 1) + Numbered(lines, 2), Styles, Lists]);
        yield return ("spelled", ["\x1F" + "abcdefghijklmnopq", Styles, Lists]);
        yield return ("table", [$"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>{Docx.Paragraph(lines[3])}</w:tc><w:tc>{Docx.Paragraph("18.5")}</w:tc></w:tr></w:tbl>"]);
        yield return ("changes", [Changes]);
        yield return ("field", [Field]);
        yield return ("box", [Box]);
        yield return ("notes", ["<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "", "", $"<w:footnote w:id=\"2\">{Docx.Paragraph("脚注")}</w:footnote>", $"<w:comment w:id=\"1\">{Docx.Paragraph("批注")}</w:comment>", Docx.Paragraph("— 1 —"),
            "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://example.invalid/\" TargetMode=\"External\"/>"]);
        yield return ("strict", [Docx.Paragraph(lines[4]), "", "", "", "", "", "", "s"]);
    }

    private static string Numbered(IReadOnlyList<string> lines, int list) =>
        string.Concat(lines.Skip(8).Take(2).Select((line, level) => Docx.Paragraph(line, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")));
}
