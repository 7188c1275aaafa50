using System.Text;

namespace Luoshi.Documents.Tests.Sheets;

/// <summary>Workbooks written by hand, part by part, as other programs write them.</summary>
internal static class Workbooks
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>One visible sheet 任务表, and a hidden one.</summary>
    /// <param name="rows">What stands in <c>sheetData</c>.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="properties">Attributes of <c>workbookPr</c>.</param>
    public static byte[] Of(string rows, string behind = "", string properties = "") => Archive.Of(Parts(rows, behind, properties));

    public static IEnumerable<(string Name, byte[] Content)> Parts(string rows, string behind = "", string properties = "") =>
    [
        Part("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        Part("xl/workbook.xml", $"<workbook {Main}><workbookPr {properties}/><sheets><sheet name=\"任务表\" sheetId=\"1\" r:id=\"s1\"/><sheet name=\"选项\" sheetId=\"2\" state=\"hidden\" r:id=\"s2\"/></sheets></workbook>"),
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{Relation("s1", "worksheet", "worksheets/sheet1.xml")}{Relation("s2", "worksheet", "/xl/worksheets/sheet2.xml")}{Relation("t", "sharedStrings", "sharedStrings.xml")}{Relation("y", "styles", "styles.xml")}</Relationships>"),
        Part("xl/sharedStrings.xml", $"<sst {Main}><si><t>修路</t></si><si><r><t>改造</t></r><r><t>水库</t></r><rPh><t>gai zao</t></rPh></si></sst>"),
        Part("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"171\" formatCode=\"0.00&quot;亩&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"31\"/></cellXfs></styleSheet>"),
        Part("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData>{behind}</worksheet>"),
        Part("xl/worksheets/sheet2.xml", $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>不要读</v></c></row></sheetData></worksheet>"),
    ];

    private static (string, byte[]) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes(xml));

    private static string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";
}
