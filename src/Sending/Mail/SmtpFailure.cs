using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Luoshi.Sending.Mail;

/// <summary>Why a letter was not taken, in a sentence.</summary>
internal static class SmtpFailure
{
    /// <summary>Null for what is no failure of the server or the way to it.</summary>
    public static UndeliveredException? Explain(Exception cause, SmtpAccount account, string address)
    {
        var server = $"{account.Host}:{account.Port}";
        return cause switch
        {
            UndeliveredException told => told,
            SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } refused => new(
                $"{server} 不收发给 {address} 的信（{refused.Message}）。请核对邮箱：luoshi unit contact。", $"{server} takes no letter to {address} ({refused.Message}). Check the address: luoshi unit contact."),
            SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } refused => new(
                $"{server} 不准以 {account.From} 的名义发信（{refused.Message}）。请改 --from。", $"{server} takes no letter from {account.From} ({refused.Message}). Change --from."),
            SmtpCommandException refused => new($"{server} 没有收下给 {address} 的信（{refused.Message}）。", $"{server} did not take the letter to {address} ({refused.Message})."),
            AuthenticationException => new($"{server} 不认用户名或密码，没有发信。", $"{server} does not accept the user or the password: nothing was sent."),
            SslHandshakeException => new(
                $"与 {server} 建不起加密连接（证书不可信，或端口不对），没有发信。", $"No encrypted connection to {server} (its certificate is not trusted, or the port is wrong): nothing was sent."),
            NotSupportedException => new(
                $"{server} 不提供要求的加密或登录方式，没有发信。", $"{server} does not offer the encryption or the way of logging in that was asked for: nothing was sent."),
            TimeoutException or OperationCanceledException { InnerException: TimeoutException } => new($"{server} 没有回应，没有发信。", $"{server} does not answer: nothing was sent."),
            SocketException or IOException or ProtocolException or ServiceNotConnectedException => new(
                $"连不上邮件服务器 {server}（{Unreachable.Chinese(cause)}），没有发信。请核对 --smtp。", $"The mail server {server} cannot be reached ({Unreachable.English(cause)}): nothing was sent. Check --smtp."),
            _ => null,
        };
    }
}
