using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>A document in the layout of official papers (GB/T 9704-2012); the same content gives the same bytes.</summary>
internal static class OfficialPaper
{
    public static void Write(Stream output, IEnumerable<OpenXmlElement> content)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            document.ChangeIdOfPart(part, "document");
            part.AddNewPart<StyleDefinitionsPart>("styles").Styles = OfficialStyles.Sheet();
            part.AddNewPart<FontTablePart>("fonts").Fonts = OfficialFonts.Table();
            part.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new EvenAndOddHeaders());
            part.AddNewPart<FooterPart>("odd").Footer = OfficialPage.PageNumber(odd: true);
            part.AddNewPart<FooterPart>("even").Footer = OfficialPage.PageNumber(odd: false);
            part.Document = new Document(new Body(content.Append(OfficialPage.Section("odd", "even"))));
        }
        package.Position = 0;
        FixedZip.Copy(package, output);
    }
}
