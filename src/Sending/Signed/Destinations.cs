using System.Net;

namespace Luoshi.Sending.Signed;

/// <summary>Where messages may go that were asked for by somebody from outside: by https to machines that the whole internet reaches, and to hosts that whoever started the program allowed.</summary>
/// <param name="allowed">Those hosts: http and inner addresses are good there.</param>
public sealed class Destinations(IReadOnlyList<AllowedHost> allowed)
{
    private const int Longest = 500;

    private static readonly int[] _ports = [443, 8443];

    /// <summary>An address as somebody wrote it. Where it leads is looked at once more when a message goes there: names may lead elsewhere by then.</summary>
    /// <exception cref="UndeliveredException">Nothing may go there; the sentence says why.</exception>
    public Uri Read(string written)
    {
        if (written.Length > Longest || !Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.Host.Length == 0) throw new UndeliveredException(
            $"地址要写成网址，例如 https://oa.example.gov.cn/luoshi，不超过 {Longest} 个字符。", $"The address is one of the web, such as https://oa.example.gov.cn/luoshi, of at most {Longest} characters.");
        if (address.UserInfo.Length > 0 || address.Fragment.Length > 0) throw new UndeliveredException(
            "地址里不能有用户名、密码和 #。", "The address holds no user name, no password and no #.");
        if (IsAllowed(address.IdnHost, address.Port)) return address;
        if (address.Scheme != "https") throw new UndeliveredException(
            "地址要以 https 开头；内部主机要由启动程序的人用 --webhook-to 放行。", "The address begins with https; hosts inside are allowed by whoever starts the program, with --webhook-to.");
        if (!_ports.Contains(address.Port)) throw new UndeliveredException(
            $"端口只能是 {string.Join("、", _ports)}；别的端口要由启动程序的人用 --webhook-to {address.Host}:{address.Port} 放行。",
            $"The port is {string.Join(" or ", _ports)}; others are allowed by whoever starts the program, with --webhook-to {address.Host}:{address.Port}.");
        if (IPAddress.TryParse(address.IdnHost, out var literal) && !PublicAddress.Is(literal)) throw Inner(address.IdnHost);
        return address;
    }

    /// <summary>The addresses of a host to which a connection may be made.</summary>
    /// <exception cref="UndeliveredException">None of its addresses is.</exception>
    internal async Task<IPAddress[]> Resolve(string host, int port, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(host, cancellation);
        var good = IsAllowed(host, port) ? found : [.. found.Where(PublicAddress.Is)];
        return good.Length > 0 ? good : throw Inner(host);
    }

    private bool IsAllowed(string host, int port) => allowed.Any(one => one.Allows(host, port));

    private static UndeliveredException Inner(string host) => new(
        $"{host} 不是公网地址，不能发到那里；内部主机要由启动程序的人用 --webhook-to 放行。", $"{host} is no public address, and nothing is sent there; hosts inside are allowed by whoever starts the program, with --webhook-to.");
}
