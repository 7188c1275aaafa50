using System.CommandLine;
using Luoshi.Ledger.Reminders;
using Luoshi.Sending.Web;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind webhook</c>: messages to another program, which brings them on.</summary>
internal static class WebhookVerb
{
    private const string TokenVariable = "LUOSHI_WEBHOOK_TOKEN";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public static Command Build(Voice voice, SendingVerb sending)
    {
        var url = new Option<string>("--url")
        {
            Required = true,
            HelpName = voice.Say("网址", "URL"),
            Description = voice.Say($"发到哪个接口；要令牌的放在环境变量 {TokenVariable}", $"where to post; a token, where one is asked for, is in {TokenVariable}"),
        };
        return sending.Build(
            "webhook", voice.Say("发到接口（群机器人、短信网关）催办，发了的记入账本", "remind by posting to another program, and enter what was sent"), Channel.Webhook,
            words => new WebhookMessenger(UrlIn(words.GetRequiredValue(url)), Environment.GetEnvironmentVariable(TokenVariable) ?? "", _patience), toLeaders: false, url);
    }

    private static Uri UrlIn(string words) => Uri.TryCreate(words, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") ? url : throw new Failure(new(
        "--url 要写成 https://… 这样的网址。", "--url is written as https://…"));
}
