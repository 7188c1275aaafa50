using Luoshi.Packs.TimeLimits;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Packs.Tests.TimeLimits;

public sealed class TimeLimitPackTests
{
    [Fact]
    public void A_limit_is_asked_for_at_a_date()
    {
        var table = Read("""
            limits:
              - { for: report, working-days: 5, from: 2024-01-01, source: 旧制度 }
              - { for: report, day-of-month: 8, from: 2025-07-01, source: 新制度 }
            """);

        Assert.Null(table.At(LimitedThing.Report, new(2023, 12, 31)));
        Assert.Equal((5, LimitUnit.WorkingDays), Of(table.At(LimitedThing.Report, new(2025, 6, 30))!));
        Assert.Equal((8, LimitUnit.DayOfMonth), Of(table.At(LimitedThing.Report, new(2025, 7, 1))!));
        Assert.Null(table.At(LimitedThing.Verify, new(2025, 7, 1)));
    }

    [Theory]
    [InlineData("{ for: lunch, working-days: 5, from: 2024-01-01, source: 制度 }", "sign-for")]
    [InlineData("{ for: sign, working-days: 0, from: 2024-01-01, source: 制度 }", "要在 1 和 250 之间")]
    [InlineData("{ for: sign, day-of-month: 5, from: 2024-01-01, source: 制度 }", "只有 report")]
    [InlineData("{ for: report, day-of-month: 31, from: 2024-01-01, source: 制度 }", "要在 1 和 28 之间")]
    [InlineData("{ for: sign, from: 2024-01-01, source: 制度 }", "二者写一个")]
    [InlineData("{ for: sign, working-days: 5, from: 2024-01-01 }", "source")]
    [InlineData("{ for: keep-contact, working-days: 5, from: 2024-01-01, source: 制度 }", "days")]
    [InlineData("{ for: sign, days: 5, from: 2024-01-01, source: 制度 }", "二者写一个")]
    public void What_is_no_limit_is_refused(string line, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<PackException>(() => Read($"limits:\n  - {line}\n")).Chinese, StringComparison.Ordinal);

    [Fact]
    public void How_long_it_is_kept_how_a_reader_can_be_reached_is_in_days_worked_or_not() => Assert.Equal(
        (30, LimitUnit.Days), Of(Read("limits:\n  - { for: keep-contact, days: 30, from: 2024-01-01, source: 制度 }\n").At(LimitedThing.KeepContact, new(2025, 1, 1))!));

    [Fact]
    public void Two_limits_for_one_thing_from_one_day_are_refused() => Assert.Contains("写了两次", Assert.Throws<PackException>(() => Read("""
        limits:
          - { for: sign, working-days: 2, from: 2024-01-01, source: 甲 }
          - { for: sign, working-days: 3, from: 2024-01-01, source: 乙 }
        """)).Chinese, StringComparison.Ordinal);

    private static TimeLimitTable Read(string text) => PackFile.Parse("time-limits.yaml", text, TimeLimitPack.Read);

    private static (int, LimitUnit) Of(TimeLimit limit) => (limit.Days, limit.Unit);
}
