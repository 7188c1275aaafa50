using System.Net;
using Luoshi.Web.Corrections;

namespace Luoshi.Web.Tests.Corrections;

public sealed class ThrongTests
{
    private readonly LaterClock _clock = new(new DateTimeOffset(2025, 11, 12, 9, 30, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void So_many_pass_from_one_address_in_an_hour_and_others_are_not_kept_from_it()
    {
        var throng = new Throng(_clock, most: 2, mostOfAll: 100);

        Assert.Equal([true, true, false], From("203.0.113.7", "203.0.113.7", "203.0.113.7").Select(throng.Passes));
        Assert.True(throng.Passes(IPAddress.Parse("203.0.113.8")));

        _clock.Advance(TimeSpan.FromMinutes(61));
        Assert.True(throng.Passes(IPAddress.Parse("203.0.113.7")));
    }

    [Fact]
    public void A_household_has_one_network_however_many_addresses_it_takes()
    {
        var throng = new Throng(_clock, most: 2, mostOfAll: 100);

        Assert.Equal([true, true, false, true], From("2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:ffff::3", "2001:db8:1:3::1").Select(throng.Passes));
    }

    [Fact]
    public void An_address_is_the_same_however_it_is_written()
    {
        var throng = new Throng(_clock, most: 1, mostOfAll: 100);

        Assert.Equal([true, false], From("203.0.113.7", "::ffff:203.0.113.7").Select(throng.Passes));
    }

    [Fact]
    public void One_alone_does_not_use_up_what_there_is_for_all()
    {
        var throng = new Throng(_clock, most: 2, mostOfAll: 5);

        Assert.Equal(2, Enumerable.Repeat("203.0.113.7", 300).Select(IPAddress.Parse).Count(throng.Passes));
        Assert.True(throng.Passes(IPAddress.Parse("203.0.113.8")));
    }

    [Fact]
    public void Whoever_has_a_site_of_networks_is_not_everybody()
    {
        var throng = new Throng(_clock, most: 2, mostOfAll: 1000);

        Assert.Equal(20, Enumerable.Range(0, 300).Select(network => IPAddress.Parse($"2001:db8:1:{network:x}::1")).Count(throng.Passes));
        Assert.True(throng.Passes(IPAddress.Parse("2001:db8:2::1")));
    }

    [Fact]
    public void All_together_pass_no_more_than_that()
    {
        var throng = new Throng(_clock, most: 2, mostOfAll: 3);

        Assert.Equal([true, true, true, false], From("203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4").Select(throng.Passes));
    }

    private static IEnumerable<IPAddress> From(params IEnumerable<string> addresses) => addresses.Select(IPAddress.Parse);
}
