using System.Text.Json;
using Luoshi.Sending.Web;

namespace Luoshi.Sending.Tests;

/// <summary>Messages to a web server that is really there, or is not.</summary>
public sealed class WebhookTests : IDisposable
{
    private static readonly Message _message = new("水利局", "2件事项待办", "水利局：\n“第3项”尚未签收。", [new("小王", "13900000000", "")])
    {
        Sender = "督查室",
        Concerns = ["SigningFor 2026/3"],
    };

    private readonly WebSink _sink = new();

    [Fact]
    public async Task A_message_is_posted_with_its_text_and_its_parts()
    {
        await Send("robot/send?access_token=secret", "abc");

        var (path, token, body) = Assert.Single(_sink.Posts);
        Assert.Equal(("/robot/send?access_token=secret", "Bearer abc"), (path, token));
        using var json = JsonDocument.Parse(body);
        Assert.Equal(_message.Text, json.RootElement.GetProperty("text").GetProperty("content").GetString());
        Assert.Equal("13900000000", json.RootElement.GetProperty("recipients")[0].GetProperty("phone").GetString());
        Assert.Equal("SigningFor 2026/3", json.RootElement.GetProperty("concerns")[0].GetString());
    }

    [Theory]
    [InlineData(500, "broken")]
    [InlineData(200, """{"errcode":310000,"errmsg":"keywords not in content"}""")]
    [InlineData(302, "")]
    public async Task What_was_not_taken_is_told_with_the_answer(int status, string answer)
    {
        (_sink.Status, _sink.Answer) = (status, answer);

        var told = await Assert.ThrowsAsync<UndeliveredException>(() => Send(""));

        Assert.Contains(answer, told.Chinese, StringComparison.Ordinal);
        Assert.Single(_sink.Posts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("[]")]
    [InlineData("""{"errcode":"0"}""")]
    public async Task Any_answer_that_names_no_error_is_a_yes(string answer)
    {
        _sink.Answer = answer;

        await Send("");

        Assert.Single(_sink.Posts);
    }

    [Fact]
    public async Task Whoever_does_not_answer_is_not_waited_for_for_ever()
    {
        _sink.Delay = TimeSpan.FromSeconds(5);

        var told = await Assert.ThrowsAsync<UndeliveredException>(() => Send("", patience: 1));

        Assert.Contains("没有回应", told.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_told()
    {
        await using var messenger = new WebhookMessenger(new Uri("http://127.0.0.1:1/"), "", TimeSpan.FromSeconds(5));

        var told = await Assert.ThrowsAsync<UndeliveredException>(() => messenger.Send(_message, "", TestContext.Current.CancellationToken));

        Assert.Contains("--url", told.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_entered_as_the_address_holds_no_secret_and_tells_two_of_them_apart()
    {
        Assert.StartsWith("https://robots.example.cn #", await AddressOf("https://robots.example.cn/hook/secret?key=secret"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await AddressOf("https://robots.example.cn/hook/secret?key=secret"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await AddressOf("https://user:secret@robots.example.cn/"), StringComparison.Ordinal);
        Assert.NotEqual(await AddressOf("https://robots.example.cn/?key=1"), await AddressOf("https://robots.example.cn/?key=2"));
    }

    public void Dispose() => _sink.Dispose();

    private async Task Send(string path, string token = "", int patience = 30)
    {
        await using var messenger = new WebhookMessenger(new Uri(_sink.Url + path), token, TimeSpan.FromSeconds(patience));
        await messenger.Send(_message, messenger.AddressesOf(_message)[0], TestContext.Current.CancellationToken);
    }

    private static async Task<string> AddressOf(string url)
    {
        await using var messenger = new WebhookMessenger(new Uri(url), "", TimeSpan.FromSeconds(1));
        return Assert.Single(messenger.AddressesOf(_message));
    }
}
