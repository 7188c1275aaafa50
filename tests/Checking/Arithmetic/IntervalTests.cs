using CsCheck;
using Luoshi.Checking.Arithmetic;

namespace Luoshi.Checking.Tests.Arithmetic;

public class IntervalTests
{
    private static readonly Gen<(Interval Interval, decimal Inside)> Numbers =
        Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[0, 1000], Gen.Int[0, 1000], (low, width, at) =>
            (new Interval(low, low + width), low + (decimal)width * at / 1000));

    [Fact]
    public void Whatever_two_numbers_can_be_their_sum_difference_and_quotient_can_be() =>
        Gen.Select(Numbers, Numbers).Sample((left, right) =>
        {
            Assert.True((left.Interval + right.Interval).Holds(left.Inside + right.Inside));
            Assert.True((left.Interval - right.Interval).Holds(left.Inside - right.Inside));
            Assert.True(left.Interval.Over(right.Interval)!.Value.Holds(left.Inside / right.Inside));
            Interval below = new(-left.Interval.High, -left.Interval.Low);
            Assert.True(below.Over(right.Interval)!.Value.Holds(-left.Inside / right.Inside));
        });

    [Fact]
    public void A_quotient_by_what_may_be_zero_has_no_answer() => Assert.Null(new Interval(1, 2).Over(new Interval(0, 1)));
}
