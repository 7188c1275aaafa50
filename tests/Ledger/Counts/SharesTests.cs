using CsCheck;
using Luoshi.Ledger.Counts;

namespace Luoshi.Ledger.Tests.Counts;

public sealed class SharesTests
{
    // Half a year of Jinzhai: behind, on schedule, ahead, done, other; 222 in all.
    private static readonly int[] _jinzhai = [17, 162, 10, 24, 9];

    private static readonly Gen<int[]> _counts = Gen.Int[0, 300].Array[1, 12].Where(counts => counts.Sum() > 0);

    // Published were 7.7, 72.9, 4.5, 10.8, 4.1: the rest of plain rounding was taken off the largest.
    [Theory]
    [InlineData(ShareRounding.LargestRemainder, new[] { 7.7, 73.0, 4.5, 10.8, 4.0 })]
    [InlineData(ShareRounding.RestOnLargest, new[] { 7.7, 72.9, 4.5, 10.8, 4.1 })]
    [InlineData(ShareRounding.Plain, new[] { 7.7, 73.0, 4.5, 10.8, 4.1 })]
    public void The_five_states_of_Jinzhai(ShareRounding rounding, double[] shares) =>
        Assert.Equal(shares.Select(share => (decimal)share), Shares.Of(_jinzhai, rounding));

    [Fact]
    public void Shares_add_up_to_a_hundred_by_either_method() => Gen.Select(_counts, Gen.Int[0, 3]).Sample((counts, places) =>
    {
        Assert.Equal(100m, Shares.Of(counts, ShareRounding.LargestRemainder, places).Sum());
        Assert.Equal(100m, Shares.Of(counts, ShareRounding.RestOnLargest, places).Sum());
    });

    [Fact]
    public void By_remainder_no_share_is_a_tenth_off_and_none_overtakes_another() => _counts.Sample(counts =>
    {
        var shares = Shares.Of(counts);
        for (var one = 0; one < counts.Length; one++)
        {
            Assert.True(Math.Abs(shares[one] - 100m * counts[one] / counts.Sum()) < 0.1m);
            for (var other = 0; other < counts.Length; other++) Assert.True(counts[one] <= counts[other] || shares[one] >= shares[other]);
        }
    });

    [Fact]
    public void The_place_behind_the_point_is_printed_even_where_it_is_zero() =>
        Assert.Equal(["50.0", "50.0"], Shares.Of([1, 1]).Select(share => share.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Nothing_counted_has_no_shares_rather_than_zeros() => Assert.Empty(Shares.Of([0, 0]));
}
