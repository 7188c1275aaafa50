using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests;

/// <summary>The figures of <see cref="Readings.Text"/>: every bound, a strict one, a range, a list.</summary>
internal static class MadeFigures
{
    public static IReadOnlyList<Figure> All(Document text) =>
    [
        new(text.SpanOf("2.1万吨"))
        {
            Value = 21000.00m, Unit = "吨", Bound = Bound.Min, Strict = true, Year = 2024, Measure = "奶产量", Section = 0,
            Why = [new("bound.min", text.SpanOf("突破")), new("part.review", default)],
        },
        new(text.SpanOf("12.4%"))
        {
            Value = 12.4m, Unit = "%", Nature = Nature.Rate, Direction = Direction.Up, Year = 2024, Measure = "奶产量", Section = 0,
            Why = [new("nature.rate", text.SpanOf("增长")), new("part.review", default)],
        },
        Target(text, "6.5%") with
        {
            Value = 6.5m, Unit = "%", Bound = Bound.About, Nature = Nature.Rate, Direction = Direction.Up, Measure = "地区生产总值",
        },
        Target(text, "6%、8%", 2) with
        {
            Value = 6m, Unit = "%", Nature = Nature.Rate, Direction = Direction.Up, Measure = "城镇居民人均可支配收入", Group = "g1", Item = 1,
        },
        Target(text, "8%。", 2) with
        {
            Value = 8m, Unit = "%", Nature = Nature.Rate, Direction = Direction.Up, Measure = "农村居民人均可支配收入", Group = "g1", Item = 1,
        },
        Target(text, "83万头只") with { Value = 830_000m, Unit = "头只", Bound = Bound.Min, Measure = "牲畜存栏", Section = 2, Item = 2 },
        Target(text, "18公里") with { Value = 18m, Unit = "公里", Measure = "供水管网改造", Subject = "城东", Section = 3, Item = 4 },
        Target(text, "2至3处") with { Value = 2m, Value2 = 3m, Unit = "处", Measure = "新建停车场", Section = 3, Item = 5 },
    ];

    /// <summary>A figure of the plan, in the first item of the whole plan's section unless said otherwise.</summary>
    private static Figure Target(Document text, string words, int length = 0)
    {
        var start = text.SpanOf(words).Start;
        return new(new(start, start + (length > 0 ? length : words.Length)))
        {
            Value = 0,
            Unit = "",
            Role = Role.Target,
            Year = 2025,
            Section = 1,
            Item = 0,
            Why = [new("part.plan", default)],
        };
    }
}
