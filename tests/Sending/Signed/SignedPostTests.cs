using System.Text;
using Luoshi.Sending.Signed;

namespace Luoshi.Sending.Tests.Signed;

/// <summary>Signed messages to a web server that is really there, or is not.</summary>
public sealed class SignedPostTests : IDisposable
{
    private readonly WebSink _sink = new();

    [Fact]
    public void The_signature_is_that_of_the_convention() => Assert.Equal(
        // The example that its libraries are tested by.
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").Sign(new SignedMessage(
            new("https://oa.example.gov.cn"), "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), """{"test": 2432232314}"""u8.ToArray(), new("whsec_"))));

    [Fact]
    public void A_secret_is_new_each_time_and_is_not_told_by_the_way()
    {
        var secret = SigningSecret.New();

        Assert.NotEqual(SigningSecret.New(), secret);
        Assert.Equal(32, Convert.FromBase64String(secret.Written["whsec_".Length..]).Length);
        Assert.DoesNotContain(secret.Written[6..], $"{secret}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_comes_back_with_its_first_words_without_markup()
    {
        (_sink.Status, _sink.Answer) = (503, "<html><body onload='x()'><h1>维护中</h1>\r\n<p>请\u202E稍后\0</p>" + new string('x', 4000));

        var answer = await Send();

        Assert.Equal(503, answer.Status);
        Assert.False(answer.IsTaken);
        Assert.StartsWith("维护中 请 稍后 xxx", answer.Said, StringComparison.Ordinal);
        Assert.InRange(answer.Said.Length, 1, 201);
        Assert.Single(_sink.Posts);
    }

    [Fact]
    public async Task No_redirection_is_followed()
    {
        (_sink.Status, _sink.Answer) = (307, "");

        Assert.Equal(new PostAnswer(307, ""), await Send());

        Assert.Single(_sink.Posts);
    }

    [Fact]
    public async Task Whoever_does_not_answer_in_time_is_not_waited_for()
    {
        _sink.Delay = TimeSpan.FromSeconds(20);

        var refusal = await Assert.ThrowsAsync<UndeliveredException>(() => Send(patience: TimeSpan.FromMilliseconds(300)));

        Assert.Contains("没有回应", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_allowed_nothing_goes_to_this_machine_though_the_address_had_been_read_before()
    {
        using var post = new SignedPost(new Destinations([]), TimeSpan.FromSeconds(10));

        var refusal = await Assert.ThrowsAsync<UndeliveredException>(() => post.Send(MessageTo(new(_sink.Url)), TestContext.Current.CancellationToken));

        Assert.Contains("不是公网地址", refusal.Chinese, StringComparison.Ordinal);
        Assert.Empty(_sink.Posts);
    }

    [Fact]
    public async Task Where_nobody_listens_that_is_told()
    {
        _sink.Dispose();

        Assert.Contains("没有程序接听", (await Assert.ThrowsAsync<UndeliveredException>(() => Send())).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_that_does_not_speak_TLS_is_told_as_unreachable()
    {
        var address = new UriBuilder(_sink.Url) { Scheme = "https" }.Uri;

        await Assert.ThrowsAsync<UndeliveredException>(() => Send(address));
    }

    public void Dispose() => _sink.Dispose();

    private async Task<PostAnswer> Send(Uri? address = null, TimeSpan? patience = null)
    {
        var to = address ?? new Uri(_sink.Url);
        using var post = new SignedPost(new Destinations([new(to.Host, to.Port)]), patience ?? TimeSpan.FromSeconds(10));
        return await post.Send(MessageTo(to), TestContext.Current.CancellationToken);
    }

    private static SignedMessage MessageTo(Uri address) => new(address, "msg_1", DateTimeOffset.UnixEpoch, Encoding.UTF8.GetBytes("{}"), SigningSecret.New());
}
