using System.Text;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Reminders that go out by the real program, to servers that are really there.</summary>
public sealed class SendingTests : IAsyncDisposable
{
    private readonly County _county = new();
    private readonly MailSink _mail = new();
    private readonly WebSink _web = new();

    [Fact]
    public void A_letter_goes_out_once_a_day_and_is_entered()
    {
        _county.Done("unit", "contact", "发改委", "小李", "--email", "xiaoli@example.cn");

        Assert.Contains("没有发，也没有记", _county.Done(Mail("--dry-run")).Remarks, StringComparison.Ordinal);
        Assert.Empty(_mail.Letters);
        Assert.Contains("还没有催过", _county.Done("remind", "sent").Remarks, StringComparison.Ordinal);

        Assert.Contains("发改委  xiaoli@example.cn  已发", _county.Done(Mail()).Output, StringComparison.Ordinal);
        Assert.Contains("今天已发过", _county.Done(Mail()).Output, StringComparison.Ordinal);
        Assert.Single(_mail.Letters);
        _county.Done(Mail("--again"));
        Assert.Equal(2, _mail.Letters.Count);

        var sent = _county.Done("remind", "sent", "--of", "发改委").Output;
        Assert.Equal(2, sent.Split('\n').Count(line => line.Contains("邮件 xiaoli@example.cn", StringComparison.Ordinal)));
        Assert.Contains("第 1 项待签", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_nobody_is_known_of_is_told_and_not_passed_over()
    {
        var run = _county.Refused(Mail());

        Assert.Contains("发改委  没有登记可用的地址", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有发成的 1 条", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_the_server_refuses_is_told_and_not_entered()
    {
        _county.Done("unit", "contact", "发改委", "小李", "--email", "gone@example.cn");
        _mail.Refused.Add("gone@example.cn");

        Assert.Contains("不收发给 gone@example.cn 的信", _county.Refused(Mail()).Output, StringComparison.Ordinal);
        Assert.Contains("还没有催过", _county.Done("remind", "sent").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_with_a_number_carries_the_notice()
    {
        _county.Done("unit", "contact", "发改委", "小李", "--email", "xiaoli@example.cn");

        _county.Done(Mail("--number", "云牧督办〔2026〕3号"));

        Assert.Contains("officedocument.wordprocessingml", Encoding.UTF8.GetString(Assert.Single(_mail.Letters)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_may_not_remind_sends_nothing()
    {
        _county.Done("unit", "contact", "发改委", "小李", "--email", "xiaoli@example.cn");

        Assert.Contains("不能做这件事", _county.Refused(Mail("--role", "leader", "--as", "陈县长")).Remarks, StringComparison.Ordinal);
        Assert.Empty(_mail.Letters);
    }

    [Fact]
    public void A_group_is_told_by_its_robot()
    {
        _county.Done("remind", "webhook", "--url", _web.Url + "send?key=secret");

        Assert.Contains("完成城东供水管网改造18公里", Assert.Single(_web.Posts).Body, StringComparison.Ordinal);
        var sent = _county.Done("remind", "sent").Output;
        Assert.Contains("接口 http://127.0.0.1", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_did_by_telephone_counts_too()
    {
        _county.Done("remind", "hand", "--how", "电话");

        Assert.Contains("人工 电话", _county.Done("remind", "sent").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail.example.cn:587 这样", "remind", "mail", "--smtp", "mail.example.cn:x", "--from", "office@example.cn")]
    [InlineData("LUOSHI_SMTP_PASSWORD", "remind", "mail", "--smtp", "mail.example.cn", "--from", "office@example.cn", "--user", "office")]
    [InlineData("--smtp", "remind", "mail", "--from", "office@example.cn")]
    [InlineData("https://…", "remind", "webhook", "--url", "ftp://example.cn")]
    [InlineData("怎么催的", "remind", "hand", "--how", " ")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) =>
        Assert.Contains(sentence, _county.Refused(words).Remarks, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        _county.Dispose();
        _web.Dispose();
        await _mail.DisposeAsync();
    }

    private string[] Mail(params string[] more) => ["remind", "mail", "--smtp", _mail.Address, "--from", "office@example.cn", .. more];
}
