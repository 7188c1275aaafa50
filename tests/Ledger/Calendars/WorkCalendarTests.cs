using CsCheck;

namespace Luoshi.Ledger.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly Gen<DateOnly> _day = Gen.Int[0, 1400].Select(day => new DateOnly(2023, 10, 1).AddDays(day));

    [Fact]
    public void So_many_working_days_are_as_many_when_they_are_counted() => Gen.Select(_day, Gen.Int[1, 120]).Sample((start, count) =>
    {
        var end = Calendars.Xinjiang.AddWorkingDays(start, count).Value;

        Assert.Equal(count, Calendars.Xinjiang.Between(start, end).Value);
        Assert.True(Calendars.Xinjiang.IsWorked(end).Value);
    });

    [Fact]
    public void From_a_working_day_forth_and_back_leads_home() => Gen.Select(_day, Gen.Int[1, 120]).Sample((day, count) =>
    {
        var start = Calendars.County.OnOrAfter(day).Value;

        Assert.Equal(start, Calendars.County.AddWorkingDays(Calendars.County.AddWorkingDays(start, count).Value, -count).Value);
    });

    [Fact]
    public void Working_days_of_two_stretches_add_up() => Gen.Select(_day, _day, _day).Sample((first, second, third) =>
        Assert.Equal(
            Calendars.Xinjiang.Between(first, third).Value,
            Calendars.Xinjiang.Between(first, second).Value + Calendars.Xinjiang.Between(second, third).Value));

    [Fact]
    public void A_time_limit_ends_on_a_working_day_and_never_early() => Gen.Select(_day, Gen.Int[0, 60]).Sample((start, days) =>
    {
        var end = Calendars.Xinjiang.AddDays(start, days).Value;

        Assert.True(Calendars.Xinjiang.IsWorked(end).Value);
        Assert.InRange(end.DayNumber - start.DayNumber, days, days + 10);
    });

    [Fact]
    public void Xinjiang_has_four_weekdays_more_off_than_the_nation_in_2025() =>
        Assert.Equal(4, Calendars.National.Between(new(2024, 12, 31), new(2025, 12, 31)).Value - Calendars.Xinjiang.Between(new(2024, 12, 31), new(2025, 12, 31)).Value);

    [Fact]
    public void A_warning_names_the_region_and_every_year_on_the_way()
    {
        var answer = Calendars.Xinjiang.Between(new(2025, 12, 30), new(2027, 1, 5));

        Assert.Equal([("新疆", 2026), ("全国", 2027), ("新疆", 2027)], answer.Warnings.Select(warning => (warning.Region, warning.Year)));
        Assert.StartsWith("2026 年新疆的放假安排还没有录入", answer.Warnings[0].Chinese, StringComparison.Ordinal);
        Assert.StartsWith("The days off for 2026 of 新疆", answer.Warnings[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_says_for_which_holiday_it_is_off_or_worked()
    {
        Assert.Equal("春节", Calendars.Xinjiang.HolidayOf(new(2025, 1, 26)));
        Assert.Equal("古尔邦节", Calendars.Xinjiang.HolidayOf(new(2025, 6, 9)));
        Assert.Equal("防汛值守", Calendars.County.HolidayOf(new(2025, 6, 9)));
        Assert.Null(Calendars.Xinjiang.HolidayOf(new(2025, 6, 11)));
    }

    [Fact]
    public void A_count_beyond_ten_years_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendars.National.AddWorkingDays(new(2025, 1, 1), int.MinValue));
}
