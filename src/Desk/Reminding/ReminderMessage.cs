using Luoshi.Publishing.Reminders;
using Luoshi.Sending;

namespace Luoshi.Desk.Reminding;

/// <summary>A letter of the office as a message.</summary>
internal static class ReminderMessage
{
    public static Message Of(ReminderLetter letter) => new(
        letter.Reminder.Debtor,
        ReminderText.SubjectOf(letter),
        ReminderText.Of(letter),
        [.. letter.Reminder.Addressees.Select(contact => new Recipient(contact.Name, contact.Phone, contact.Email))])
    {
        Sender = letter.Issuer,
        Concerns = letter.Reminder.DebtIds,
        Attachments = letter.Number.Length > 0 ? [NoticeOf(letter)] : [],
    };

    private static Attachment NoticeOf(ReminderLetter letter)
    {
        using var notice = new MemoryStream();
        NoticeDocument.Write(notice, letter);
        return new($"催办通知-{letter.Reminder.Debtor}.docx", notice.ToArray());
    }
}
