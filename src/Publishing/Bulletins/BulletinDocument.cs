using DocumentFormat.OpenXml;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Bulletins;

/// <summary>A bulletin as an official paper (督查通报), a DOCX in the layout of GB/T 9704-2012, with the tasks behind and the units in annexes.</summary>
public static class BulletinDocument
{
    private const string Masthead = "督查通报";

    public static void Write(Stream output, BulletinSheet sheet, Issue issue) =>
        OfficialPaper.Write(output, [.. Head(sheet, issue), .. Text(sheet, issue), .. Annexes(sheet)]);

    private static IEnumerable<OpenXmlElement> Head(BulletinSheet sheet, Issue issue)
    {
        yield return Paragraphs.Head(Masthead);
        yield return Paragraphs.Of(OfficialStyles.Number, BulletinText.Number(issue) + (issue.IsWithdrawn ? "（已撤回）" : ""));
        yield return Paragraphs.Empty();
        yield return Paragraphs.AboveRule(sheet.Issuer, Dates.Of(issue.On));
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Title, BulletinText.Title(sheet));
        yield return Paragraphs.Empty();
    }

    private static IEnumerable<OpenXmlElement> Text(BulletinSheet sheet, Issue issue)
    {
        if (issue.Addressed.Length > 0) yield return Paragraphs.Of(OfficialStyles.Plain, issue.Addressed);
        foreach (var chapter in BulletinText.Chapters(sheet, issue))
        {
            yield return Paragraphs.Of(OfficialStyles.Heading, chapter.Heading);
            foreach (var paragraph in chapter.Paragraphs) yield return Paragraphs.Led(paragraph.Lead, paragraph.Text);
        }
        yield return Paragraphs.Empty();
        foreach (var line in AnnexList(sheet)) yield return line;
        yield return Paragraphs.Empty();
        yield return Paragraphs.Empty();
        foreach (var line in Paragraphs.Signed(sheet.Issuer, Dates.Of(issue.On))) yield return line;
        if (issue.Copied.Length > 0) yield return Paragraphs.Copies(issue.Copied);
    }

    private static IEnumerable<OpenXmlElement> AnnexList(BulletinSheet sheet)
    {
        var titles = AnnexesOf(sheet).Select(annex => annex.Title).ToList();
        if (titles.Count == 1) return [Paragraphs.Of(OfficialStyles.Body, $"附件：{titles[0]}")];
        return titles.Select((title, at) => Paragraphs.Of(OfficialStyles.Body, FormattableString.Invariant($"{(at == 0 ? "附件：" : "　　　")}{at + 1}.{title}")));
    }

    private static IEnumerable<OpenXmlElement> Annexes(BulletinSheet sheet)
    {
        var annexes = AnnexesOf(sheet).ToList();
        for (var at = 0; at < annexes.Count; at++)
        {
            yield return Paragraphs.AnnexWord(annexes.Count == 1 ? null : at + 1);
            yield return Paragraphs.Empty();
            yield return Paragraphs.Of(OfficialStyles.Title, annexes[at].Title);
            yield return Paragraphs.Empty();
            yield return annexes[at].Table;
        }
    }

    private static IEnumerable<(string Title, OpenXmlElement Table)> AnnexesOf(BulletinSheet sheet)
    {
        if (sheet.Behind.Count > 0) yield return (BulletinTables.BehindTitle, BulletinTables.Behind(sheet.Behind));
        yield return (BulletinTables.UnitsTitle, BulletinTables.Units(sheet.Month));
    }
}
