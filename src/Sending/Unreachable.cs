using System.Net.Sockets;
using System.Security.Authentication;

namespace Luoshi.Sending;

/// <summary>Why another machine could not be reached, in words; what the system says of it stands behind where it is nothing usual.</summary>
internal static class Unreachable
{
    public static string Chinese(Exception cause) => SocketIn(cause)?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "那边没有程序接听，端口可能不对",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "找不到这个主机名",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "网络不通",
        SocketError.TimedOut => "等不到回应",
        SocketError.ConnectionReset or SocketError.ConnectionAborted => "连接被对方断开",
        _ => IsUntrusted(cause) ? "证书不可信" : cause.Message,
    };

    public static string English(Exception cause) => SocketIn(cause)?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "nothing listens there, the port may be wrong",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "there is no host of that name",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "no way through the network",
        SocketError.TimedOut => "no answer in time",
        SocketError.ConnectionReset or SocketError.ConnectionAborted => "the other side broke off",
        _ => IsUntrusted(cause) ? "its certificate is not trusted" : cause.Message,
    };

    private static bool IsUntrusted(Exception cause) => cause is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: AuthenticationException };

    private static SocketException? SocketIn(Exception? cause)
    {
        for (; cause is not null; cause = cause.InnerException)
            if (cause is SocketException socket) return socket;
        return null;
    }
}
