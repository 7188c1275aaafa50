using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>A figure that tells a headline measure of the whole place.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Index">Its index in the reading.</param>
internal sealed record NamedFigure(HeadlineMeasure Measure, Figure Figure, int Index)
{
    private static readonly string[] GrowthWords = ["增长", "增速", "涨幅", "下降率", "降低率"];

    /// <summary>Told of several years or of a part of one: it says something of the measure, but not what this year's value is.</summary>
    public bool IsOfOtherPeriod { get; init; }

    /// <summary>Persons beside whom 全年 does not stand: those of one place or trade are counted in passing.</summary>
    public bool IsCountWithoutYear { get; init; }

    /// <summary>A measure told by its growth of which only the amount is told here.</summary>
    public bool IsAmountOfGrowth => Measure.Told == Telling.Growth && Figure.Nature == Nature.Level;

    /// <summary>All figures of the reading that name headline measures and are of their kind; one figure may tell several measures.</summary>
    public static IReadOnlyList<NamedFigure> AllOf(Reading reading)
    {
        var (all, years) = (new List<NamedFigure>(), new SeveralYears(reading, Part.Review));
        for (var index = 0; index < reading.Figures.Count; index++)
        {
            var figure = reading.Figures[index];
            if (figure.Role is not (Role.Target or Role.Result) || !IsOfTheWholePlace(figure, reading.Report)) continue;
            foreach (var measure in FigureName.MeasuresOf(reading, index))
                if (IsOfItsKind(measure, figure))
                    all.Add(new(measure, figure, index)
                    {
                        IsOfOtherPeriod = PeriodRule.IsOfOtherPeriod(reading, index, years),
                        IsCountWithoutYear = measure.Told == Telling.Persons && !Clauses.Before(reading.Document.Text, figure.Span.Start).Contains("全年", StringComparison.Ordinal),
                    });
        }
        return all;
    }

    public bool IsOf(Role role, int year) => Figure.Role == role && Figure.Year == year;

    public bool StandsIn(Reading reading, Part part) => Figure.Section >= 0 && reading.Sections[Figure.Section].Part == part;

    public PanelRow Row(PanelSide side, int year)
    {
        var isTurned = Figure.Direction != Direction.None && Figure.Direction != (Measure.Id == "energy" ? Direction.Down : Direction.Up);
        return new(Measure, side, year, PanelState.Digits)
        {
            Span = Figure.Span,
            Value = isTurned ? -(Figure.Value2 ?? Figure.Value) : Figure.Value,
            Value2 = isTurned && Figure.Value2 is not null ? -Figure.Value : Figure.Value2,
            Unit = Figure.Unit,
            Bound = isTurned ? Turned(Figure.Bound) : Figure.Bound,
            Figure = Index,
        };
    }

    private static Bound Turned(Bound bound) => bound switch { Bound.Min => Bound.Max, Bound.Max => Bound.Min, _ => bound };

    private static bool IsOfTheWholePlace(Figure figure, Report report) =>
        figure.Subject.Length == 0 || figure.Subject == report.Place || (figure.Subject.Length == 2 && figure.Subject[0] is '全' or '我');

    /// <summary>Also 经济增长预期目标为5%, where growth is told by the name.</summary>
    private static bool IsGrowth(Figure figure) =>
        figure.Nature == Nature.Rate || (figure.Nature == Nature.Ratio && GrowthWords.Any(word => figure.Measure.Contains(word, StringComparison.Ordinal)));

    private static bool IsOfItsKind(HeadlineMeasure measure, Figure figure) => measure.Told switch
    {
        Telling.Growth => figure.Unit is "%" or "倍" ? IsGrowth(figure) : figure.Nature == Nature.Level && figure.Unit is "元" or "美元",
        Telling.Share => figure.Unit == "%" && figure.Nature is Nature.Ratio or Nature.Level or Nature.Rate,
        Telling.Persons => figure.Unit is "人" or "名" or "人次" && figure.Nature == Nature.Level,
        _ => figure.Unit is "斤" or "公斤" or "千克" or "吨" && figure.Nature == Nature.Level,
    };
}
