using System.Net;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Frame;

/// <summary>Whether a request comes from the machine itself, and not through another server, or under a name that leads here from elsewhere.</summary>
internal static class SameMachine
{
    private static readonly string[] _hosts = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Asks(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) && _hosts.Contains(http.Request.Host.Host) &&
        !http.Request.Headers.Keys.Any(name => name is "Forwarded" or "Via" || name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name == "X-Real-IP");
}
