using System.Globalization;
using System.Net;
using Luoshi.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.SignIn.Passkeys;

/// <summary>Where passkeys can be used: they are made for the name of a site, not for an IP address, and only where nobody can listen: by https, or on the machine itself.</summary>
internal static class PasskeyHost
{
    /// <summary>Why they cannot be used at the address by which somebody asks; null where they can.</summary>
    public static Remark? Refusal(HttpRequest request)
    {
        var (host, isSecure) = (request.Host.Host, request.IsHttps);
        if (!IPAddress.TryParse(host, out var address)) return isSecure || host == "localhost" ? null : new(
            "通行密钥只能在 https 网址上用。", "Passkeys can be used where the site is reached by https.");
        if (isSecure || !IPAddress.IsLoopback(address)) return new(
            "通行密钥不认 IP 地址，要用带名字的 https 网址。", "Passkeys are made for a name, not for an IP address: use the site's name, by https.");
        var here = $"http://localhost{(request.Host.Port is { } port ? string.Create(CultureInfo.InvariantCulture, $":{port}") : "")}";
        return new($"通行密钥不认 IP 地址，请用 {here} 打开。", $"Passkeys are made for a name, not for an IP address: open {here} instead.");
    }
}
