using System.Net;
using System.Net.Sockets;
using Luoshi.Sending.Mail;
using MimeKit;

namespace Luoshi.Sending.Tests;

/// <summary>Letters to a mail server that is really there, or is not.</summary>
public sealed class MailTests
{
    private const string Wang = "xiaowang@example.cn";

    private static readonly Message _message = new("水利局", "【督办提醒】水利局：2件事项待办", "水利局：\n您好！\n1. 第3项尚未签收。", [new("小王", "", Wang), new("高局长", "", "gao@example.cn"), new("小赵", "139", "")])
    {
        Sender = "云牧县人民政府督查室",
    };

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_arrives_as_it_was_written()
    {
        await using var sink = new MailSink();
        await using var messenger = new SmtpMessenger(Account(sink));
        var notice = new Attachment("催办通知-水利局.docx", new byte[] { 80, 75, 3, 4, 255 });

        await messenger.Send(_message with { Attachments = [notice] }, Wang, Test);

        var letter = Read(Assert.Single(sink.Letters));
        Assert.Equal(_message.Subject, letter.Subject);
        Assert.Equal(_message.Text, letter.TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(("云牧县人民政府督查室", "office@example.cn"), NameOf(letter.From));
        Assert.Equal(("小王", Wang), NameOf(letter.To));
        var file = Assert.IsType<MimePart>(Assert.Single(letter.Attachments), exactMatch: false);
        using var bytes = new MemoryStream();
        await file.Content!.DecodeToAsync(bytes, Test);
        Assert.Equal((notice.Name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), (file.FileName, file.ContentType.MimeType));
        Assert.Equal(notice.Bytes.ToArray(), bytes.ToArray());
    }

    [Fact]
    public void Everybody_with_an_address_is_written_to() => Assert.Equal([Wang, "gao@example.cn"], new SmtpMessenger(new("localhost", 25, "")).AddressesOf(_message));

    [Fact]
    public async Task One_address_that_is_refused_keeps_no_other_from_being_written_to()
    {
        await using var sink = new MailSink { Refused = { Wang } };
        await using var messenger = new SmtpMessenger(Account(sink));

        Assert.Contains(Wang, (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
        await messenger.Send(_message, "gao@example.cn", Test);

        Assert.Equal("gao@example.cn", NameOf(Read(Assert.Single(sink.Letters)).To).Address);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_nothing_is_sent()
    {
        await using var sink = new MailSink(password: "right");
        await using var messenger = new SmtpMessenger(Account(sink) with { User = "office", Password = "wrong", Security = SmtpSecurity.None });

        Assert.Contains("密码", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
        Assert.Contains("密码", (await Fails(messenger, "gao@example.cn")).Chinese, StringComparison.Ordinal);
        Assert.Empty(sink.Letters);
    }

    [Fact]
    public async Task The_right_password_lets_letters_through()
    {
        await using var sink = new MailSink(password: "right");
        await using var messenger = new SmtpMessenger(Account(sink) with { User = "office", Password = "right", Security = SmtpSecurity.None });

        await messenger.Send(_message, Wang, Test);

        Assert.Single(sink.Letters);
    }

    [Fact]
    public async Task A_password_is_not_sent_to_a_server_without_encryption()
    {
        await using var sink = new MailSink(password: "right");
        await using var messenger = new SmtpMessenger(Account(sink) with { User = "office", Password = "right" });

        Assert.Contains("--security none", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
        Assert.Contains("--security none", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
        Assert.Empty(sink.Letters);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_trusted()
    {
        await using var sink = new MailSink(encrypted: true);
        await using var messenger = new SmtpMessenger(Account(sink) with { Security = SmtpSecurity.StartTls });

        Assert.Contains("证书", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
        Assert.Empty(sink.Letters);
    }

    [Fact]
    public async Task Encryption_that_is_asked_for_and_not_offered_is_told()
    {
        await using var sink = new MailSink();
        await using var messenger = new SmtpMessenger(Account(sink) with { Security = SmtpSecurity.StartTls });

        Assert.Contains("加密", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        await using var messenger = new SmtpMessenger(new("127.0.0.1", 1, "office@example.cn"));

        Assert.Contains("--smtp", (await Fails(messenger, Wang)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_once_for_all_letters()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var account = new SmtpAccount("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port, "office@example.cn") { Patience = TimeSpan.FromSeconds(1) };
        await using var messenger = new SmtpMessenger(account);

        var first = await Fails(messenger, Wang).WaitAsync(TimeSpan.FromSeconds(20), Test);

        Assert.Contains("没有回应", first.Chinese, StringComparison.Ordinal);
        Assert.Same(first, await Fails(messenger, "gao@example.cn"));
    }

    [Theory]
    [InlineData("没有@")]
    [InlineData("a@b.cn\r\nBCC: all@example.cn")]
    public async Task What_is_no_address_is_not_written_to(string address)
    {
        await using var sink = new MailSink();
        await using var messenger = new SmtpMessenger(Account(sink));

        await Fails(messenger, address);

        Assert.Empty(sink.Letters);
    }

    [Fact]
    public async Task A_subject_with_a_line_break_smuggles_no_heading_in()
    {
        await using var sink = new MailSink();
        await using var messenger = new SmtpMessenger(Account(sink));

        await messenger.Send(_message with { Subject = "催办\r\nBcc: all@example.cn" }, Wang, Test);

        var letter = Read(Assert.Single(sink.Letters));
        Assert.Empty(letter.Bcc);
        Assert.Equal("催办  Bcc: all@example.cn", letter.Subject);
    }

    private static SmtpAccount Account(MailSink sink) => new("127.0.0.1", sink.Port, "office@example.cn");

    private static async Task<UndeliveredException> Fails(SmtpMessenger messenger, string address) =>
        await Assert.ThrowsAsync<UndeliveredException>(() => messenger.Send(_message, address, Test));

    private static MimeMessage Read(byte[] letter) => MimeMessage.Load(new MemoryStream(letter), Test);

    private static (string Name, string Address) NameOf(InternetAddressList list) =>
        Assert.IsType<MailboxAddress>(Assert.Single(list)) is var mailbox ? (mailbox.Name ?? "", mailbox.Address) : default;
}
