using DocumentFormat.OpenXml;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Orders;

/// <summary>An order as an official paper (督办通知单), a DOCX in the layout of GB/T 9704-2012.</summary>
public static class OrderDocument
{
    public static void Write(Stream output, OrderSheet sheet) => OfficialPaper.Write(output, [.. Head(sheet), .. Text(sheet)]);

    private static IEnumerable<OpenXmlElement> Head(OrderSheet sheet)
    {
        yield return Paragraphs.Head(OrderText.Masthead);
        yield return Paragraphs.Of(OfficialStyles.Number, OrderText.Number(sheet));
        yield return Paragraphs.Empty();
        yield return Paragraphs.AboveRule(sheet.Issuer, Dates.Of(sheet.On));
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Title, OrderText.Title(sheet));
        yield return Paragraphs.Empty();
    }

    private static IEnumerable<OpenXmlElement> Text(OrderSheet sheet)
    {
        yield return Paragraphs.Of(OfficialStyles.Plain, OrderText.Addressed(sheet));
        foreach (var paragraph in OrderText.Paragraphs(sheet)) yield return Paragraphs.Led(paragraph.Lead, paragraph.Text);
        yield return Paragraphs.Empty();
        yield return Paragraphs.Empty();
        foreach (var line in Paragraphs.Signed(sheet.Issuer, Dates.Of(sheet.On))) yield return line;
    }
}
