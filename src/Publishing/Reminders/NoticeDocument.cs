using DocumentFormat.OpenXml;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Reminders;

/// <summary>A reminder as an official notice (催办通知), a DOCX in the layout of GB/T 9704-2012, with everything that is owed in a table as its annex.</summary>
public static class NoticeDocument
{
    private const string Title = "催办通知";

    public static void Write(Stream output, ReminderLetter letter) =>
        OfficialPaper.Write(output, [.. Head(letter), .. Text(letter), .. Annex(letter)]);

    private static IEnumerable<OpenXmlElement> Head(ReminderLetter letter)
    {
        if (letter.RedHead)
        {
            yield return Paragraphs.Head(letter.Issuer);
            yield return Paragraphs.Empty();
            yield return Paragraphs.AboveRule(letter.Number);
            yield return Paragraphs.Empty();
            yield return Paragraphs.Empty();
        }
        yield return Paragraphs.Of(OfficialStyles.Title, Title);
        if (!letter.RedHead && letter.Number.Length > 0) yield return Paragraphs.Of(OfficialStyles.Number, letter.Number);
        yield return Paragraphs.Empty();
    }

    private static IEnumerable<OpenXmlElement> Text(ReminderLetter letter)
    {
        var reminder = letter.Reminder;
        yield return Paragraphs.Of(OfficialStyles.Plain, $"{reminder.Debtor}：");
        yield return Paragraphs.Of(OfficialStyles.Body, NoticeWords.Opening(reminder));
        foreach (var (heading, sentences) in NoticeWords.Chapters(reminder))
        {
            if (heading.Length > 0) yield return Paragraphs.Of(OfficialStyles.Heading, heading);
            foreach (var sentence in sentences) yield return Paragraphs.Of(OfficialStyles.Body, sentence);
        }
        yield return Paragraphs.Of(OfficialStyles.Body, NoticeWords.Closing(letter));
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Body, $"附件：{AnnexTitle(reminder)}");
        yield return Paragraphs.Empty();
        yield return Paragraphs.Empty();
        foreach (var line in Paragraphs.Signed(letter.Issuer, Dates.Of(reminder.On))) yield return line;
    }

    private static IEnumerable<OpenXmlElement> Annex(ReminderLetter letter)
    {
        yield return Paragraphs.AnnexWord();
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Title, AnnexTitle(letter.Reminder));
        yield return Paragraphs.Empty();
        yield return NoticeTable.Of(letter.Reminder);
    }

    private static string AnnexTitle(Reminder reminder) => $"{reminder.Debtor}待办事项清单";
}
