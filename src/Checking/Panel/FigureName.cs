using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>Which headline measures the name of a figure stands for: one, or several that share a number (A、B增长4%).</summary>
internal static class FigureName
{
    private const string Standstill = "持平、";
    private static readonly char[] Joiners = ['、', '和', '与', '及'];

    public static IReadOnlyList<HeadlineMeasure> MeasuresOf(Reading reading, int index)
    {
        var figure = reading.Figures[index];
        if (HalfOfTownAndCountry(reading, index) is { } half) return [half];
        var name = AfterStandstill(figure.Measure);
        if ((HeadlineMeasures.Named(name) ?? OfOldName(name)) is { } measure) return [measure];
        if (OfLevel(figure, reading.Report.Level) is { } byLevel) return [byLevel];
        if (Completed(reading, index) is { } completed) return [completed];
        return figure.Nature != Nature.Level && name.IndexOfAny(Joiners) > 0 ? Joined(name) : [];
    }

    /// <summary>城乡居民人均可支配收入分别增长6%、7%: the first is that of towns, the second that of the country.</summary>
    private static HeadlineMeasure? HalfOfTownAndCountry(Reading reading, int index)
    {
        var figure = reading.Figures[index];
        if (figure.Group.Length == 0 || !figure.Measure.Contains("城乡", StringComparison.Ordinal) || HeadlineMeasures.Named(figure.Measure)?.Id != "income") return null;
        if (IsTwin(reading, figure, index + 1) && !IsTwin(reading, figure, index - 1) && !IsTwin(reading, figure, index + 2)) return HeadlineMeasures.Named("城镇居民人均可支配收入");
        return IsTwin(reading, figure, index - 1) && !IsTwin(reading, figure, index - 2) ? HeadlineMeasures.Named("农村居民人均可支配收入") : null;
    }

    private static bool IsTwin(Reading reading, Figure figure, int index) =>
        index >= 0 && index < reading.Figures.Count && reading.Figures[index] is { } other
        && other.Group == figure.Group && other.Measure == figure.Measure && other.Nature == figure.Nature;

    /// <summary>粮食播种面积3320万亩、产量1285万吨; 规模以上工业企业7.6万家、增加值增长3%: the name begins with the figure before.</summary>
    private static HeadlineMeasure? Completed(Reading reading, int index)
    {
        if (index == 0 || Clauses.IsCut(reading.Document.Text, reading.Figures[index - 1].Span.End, reading.Figures[index].Span.Start)) return null;
        var before = reading.Figures[index - 1].Measure;
        return reading.Figures[index].Measure switch
        {
            "总产" or "产量" or "总产量" when before.StartsWith("粮食", StringComparison.Ordinal) => HeadlineMeasures.Named("粮食产量"),
            "增加值" when before.StartsWith("规模以上工业", StringComparison.Ordinal) || before.StartsWith("规上工业", StringComparison.Ordinal) => HeadlineMeasures.Named("规模以上工业增加值"),
            _ => null,
        };
    }

    /// <summary>投资与上年持平、零售额增长6.4%: what stands still is told in words and has no part in the number.</summary>
    private static string AfterStandstill(string name) =>
        name.LastIndexOf(Standstill, StringComparison.Ordinal) is var at and >= 0 ? name[(at + Standstill.Length)..] : name;

    /// <summary>What the income of the country was counted as until 2013; the panel keeps the name beside the value.</summary>
    private static HeadlineMeasure? OfOldName(string name) =>
        name is "农民人均纯收入" or "农村居民人均纯收入" or "农牧民人均纯收入" ? HeadlineMeasures.Named("农村居民人均可支配收入") : null;

    /// <summary>Names that mean a measure in certain reports only.</summary>
    private static HeadlineMeasure? OfLevel(Figure figure, PlaceLevel? level) => figure.Measure switch
    {
        "投资" or "全社会投资" when figure.Nature == Nature.Rate => HeadlineMeasures.Named("固定资产投资"),
        "财政收入" or "全国财政收入" when level == PlaceLevel.National => HeadlineMeasures.Named("一般公共预算收入"),
        _ => null,
    };

    private static HeadlineMeasure[] Joined(string name)
    {
        var parts = name.Split(Joiners, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var last = parts[^1];
        var people = last.IndexOf("居民", StringComparison.Ordinal);
        return [.. parts
            .Select(part => HeadlineMeasures.Named(part) ?? OfOldName(part) ?? (people > 0 ? HeadlineMeasures.Named(part + last[people..]) : null))
            .OfType<HeadlineMeasure>()];
    }
}
