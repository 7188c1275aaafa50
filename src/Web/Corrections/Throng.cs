using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Luoshi.Web.Corrections;

/// <summary>
/// Lets so much of one thing pass in an hour from one address, and so much from all together. No address is kept: only how often something came whose address has a hash under a key that nobody
/// knows and that is gone with the process.
/// </summary>
/// <param name="clock">What time it is.</param>
/// <param name="most">From one address in an hour.</param>
/// <param name="mostOfAll">From all together in an hour.</param>
internal sealed class Throng(TimeProvider clock, int most, int mostOfAll)
{
    // Bytes. Of IPv6 a household has as many addresses as it likes, all of one network; whoever rents a server has as many networks, all of one site.
    private const int Network = 8, Site = 6;

    // Networks of one site are households too.
    private const int OfSite = 10;

    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Lock _turning = new();
    private DateTimeOffset _since = clock.GetUtcNow();

    /// <summary>Counts one, and says whether it may pass.</summary>
    public bool Passes(IPAddress? from)
    {
        if (clock.GetUtcNow() - _since >= _hour) Begin();
        // Who came too often is not counted with the others: or one alone would use up what there is for all.
        return Count(Hash(from, Network)) <= most && (!IsV6(from) || Count(Hash(from, Site)) <= most * OfSite) && Count("") <= mostOfAll;
    }

    private int Count(string of) => _counts.AddOrUpdate(of, 1, (_, count) => count + 1);

    private static bool IsV6(IPAddress? from) => from is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false };

    private void Begin()
    {
        lock (_turning)
        {
            if (clock.GetUtcNow() - _since < _hour) return;
            _counts.Clear();
            _since = clock.GetUtcNow();
        }
    }

    private string Hash(IPAddress? from, int length)
    {
        var bytes = from is null ? [] : IsV6(from) ? from.GetAddressBytes()[..length] : from.MapToIPv4().GetAddressBytes();
        return Convert.ToHexString(HMACSHA256.HashData(_key, bytes));
    }
}
