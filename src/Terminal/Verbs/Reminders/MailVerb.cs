using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Reminders;
using Luoshi.Sending.Mail;
using Luoshi.Terminal.CommandLine;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind mail</c>: letters to the people of units, by way of a mail server.</summary>
internal sealed class MailVerb
{
    private const string PasswordVariable = "LUOSHI_SMTP_PASSWORD";
    private const int UsualPort = 587;

    private readonly Option<string> _smtp;
    private readonly Option<string> _security;
    private readonly Option<string> _user;
    private readonly Option<string> _from;

    private MailVerb(Voice voice)
    {
        _smtp = new("--smtp") { Required = true, HelpName = voice.Say("主机:端口", "HOST:PORT"), Description = voice.Say("邮件服务器，端口不写就是 587", "the mail server; port 587 where none is named") };
        _security = new Option<string>("--security")
        {
            HelpName = "auto|tls|starttls|none",
            Description = voice.Say("加密：自动（默认；有密码而不能加密时不发）、TLS、STARTTLS、不加密", "encryption: automatic (default; no password is sent without), TLS, STARTTLS, none"),
        }.Among(voice, "auto", "tls", "starttls", "none");
        _user = new("--user") { HelpName = voice.Say("用户名", "NAME"), Description = voice.Say($"登录用的名字；密码放在环境变量 {PasswordVariable}", $"the user; the password is in {PasswordVariable}") };
        _from = new("--from") { Required = true, HelpName = voice.Say("邮箱", "ADDRESS"), Description = voice.Say("发件邮箱", "the address that letters come from") };
    }

    public static Command Build(Voice voice, SendingVerb sending)
    {
        var verb = new MailVerb(voice);
        return sending.Build(
            "mail", voice.Say("发电子邮件催办，发了的记入账本", "remind by e-mail, and enter what was sent"), Channel.Mail,
            words => new SmtpMessenger(verb.AccountIn(words)), toLeaders: false, verb._smtp, verb._security, verb._user, verb._from);
    }

    private SmtpAccount AccountIn(ParseResult words)
    {
        var (host, port) = ServerIn(words.GetRequiredValue(_smtp));
        var user = words.GetValue(_user) ?? "";
        return new(host, port, words.GetRequiredValue(_from).Trim())
        {
            Security = words.GetValue(_security) switch
            {
                "tls" => SmtpSecurity.Tls,
                "starttls" => SmtpSecurity.StartTls,
                "none" => SmtpSecurity.None,
                _ => SmtpSecurity.Automatic,
            },
            User = user,
            Password = user.Length > 0 ? Environment.GetEnvironmentVariable(PasswordVariable) ?? throw new Failure(new(
                $"写了 --user，密码要放在环境变量 {PasswordVariable} 里。", $"With --user the password has to be in {PasswordVariable}.")) : "",
        };
    }

    private static (string Host, int Port) ServerIn(string words)
    {
        var colon = words.LastIndexOf(':');
        var (host, port) = colon < 0 ? (words, UsualPort) : (words[..colon], PortIn(words[(colon + 1)..]));
        return host.Trim().Length > 0 && port > 0 ? (host.Trim(), port) : throw new Failure(new(
            $"--smtp 要写成 mail.example.cn:587 这样，不能是“{words}”。", $"--smtp is written as mail.example.cn:587, not \"{words}\"."));
    }

    private static int PortIn(string words) => ushort.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0;
}
