using MimeKit;
using MimeKit.Text;

namespace Luoshi.Sending.Mail;

/// <summary>A message as a letter to one recipient.</summary>
internal static class Letter
{
    public static MimeMessage Of(Message message, string from, string to)
    {
        var letter = new MimeMessage { Subject = OneLine(message.Subject), Body = BodyOf(message) };
        letter.From.Add(new MailboxAddress(message.Sender, AddressOf(from)));
        letter.To.Add(new MailboxAddress(message.Recipients.FirstOrDefault(recipient => recipient.Email == to)?.Name ?? "", AddressOf(to)));
        return letter;
    }

    private static MimeEntity BodyOf(Message message)
    {
        var text = new TextPart(TextFormat.Plain) { Text = message.Text };
        if (message.Attachments.Count == 0) return text;
        var body = new Multipart("mixed") { text };
        foreach (var attachment in message.Attachments) body.Add(PartOf(attachment));
        return body;
    }

    private static MimePart PartOf(Attachment attachment)
    {
        var type = ContentType.Parse(MimeTypes.GetMimeType(attachment.Name));
        return new MimePart(type)
        {
            Content = new MimeContent(new MemoryStream(attachment.Bytes.ToArray())),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = attachment.Name,
        };
    }

    private static string AddressOf(string address) => MailboxAddress.TryParse(address, out var mailbox) ? mailbox.Address : throw new UndeliveredException(
        $"“{address}”不是邮箱地址，应像 name@example.cn。", $"\"{address}\" is no e-mail address; it looks like name@example.cn.");

    private static string OneLine(string words) => string.Concat(words.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
