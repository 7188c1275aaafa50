using System.Security;
using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>A report as an office prints it: A4, 16 point type, lines 28 points apart, indents of two characters, a running head and page numbers.</summary>
internal static class PrintedReport
{
    private const string Name = "报告.pdf";

    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
         xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:font-face-decls><style:font-face style:name="F" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
        <office:styles>
        <style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="16pt" style:font-size-asian="16pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
        <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="32pt" fo:text-align="justify" fo:line-height="28pt" style:punctuation-wrap="simple"/></style:style>
        <style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="14pt"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt" fo:letter-spacing="8pt"/></style:style>
        <style:style style:name="Edge" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="12pt" style:font-size-asian="12pt"/></style:style>
        </office:styles>
        <office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p text:style-name="Edge">云牧县人民政府文件</text:p></style:header><style:footer><text:p text:style-name="Edge">— <text:page-number text:select-page="current"/> —</text:p></style:footer></style:master-page></office:master-styles>
        <office:body><office:text>
        """;

    private static readonly Lazy<byte[]> Made = new(() => Of(SameReading.Sample));

    /// <summary>The report that comes with the program.</summary>
    public static byte[] Sample => Made.Value;

    public static Document Read(byte[] pdf) => DocumentOpener.Open(Name, pdf).Document;

    /// <summary>A file with a paragraph for each line, the first of which is the title.</summary>
    public static byte[] Of(IReadOnlyList<string> lines) => OfAll([lines])[0];

    /// <summary>Likewise for each of several reports, in one run of the program.</summary>
    public static IReadOnlyList<byte[]> OfAll(IReadOnlyList<IReadOnlyList<string>> reports) =>
        [.. Soffice.ConvertAll([.. reports.Select(Source)], "fodt", "pdf").Select(pdf => pdf ?? throw new InvalidOperationException("LibreOffice did not make the PDF."))];

    private static byte[] Source(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder(Head);
        for (var at = 0; at < lines.Count; at++)
            text.Append($"<text:p text:style-name=\"{(at == 0 ? "Title" : "Body")}\">{SecurityElement.Escape(lines[at].Replace("**", "", StringComparison.Ordinal))}</text:p>");
        text.Append("</office:text></office:body></office:document>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
