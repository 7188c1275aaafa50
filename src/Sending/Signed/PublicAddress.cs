using System.Net;

namespace Luoshi.Sending.Signed;

/// <summary>Whether an address belongs to a machine that the whole internet reaches: by the registries of special addresses (RFC 6890, kept by IANA), and by what providers of machines answer under to those that they host.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] _special =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // The network between offices (国家电子政务外网): its addresses look like any, and lead to machines inside.
            "59.192.0.0/10",
            // Where a provider tells its machines their keys; all others of that kind lie in ranges above.
            "168.63.129.16/32",
            // Tunnels, in which an inner address of the older kind may stand, and addresses for examples.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        ]).Select(IPNetwork.Parse),
    ];

    // Of the newer kind only these are given out; the others are local, mapped, translated or for many at once.
    private static readonly IPNetwork _givenOut = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var isOlder = plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork;
        return (isOlder || _givenOut.Contains(plain)) && !_special.Any(range => range.Contains(plain));
    }
}
