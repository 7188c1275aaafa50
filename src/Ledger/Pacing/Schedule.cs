using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Pacing;

/// <summary>How a measure goes through the year where somebody has said so; what they left out follows from the measure itself.</summary>
public sealed record Schedule
{
    private const int Months = 12;

    /// <summary>Null: that of its kind of number.</summary>
    public Pace? Pace { get; init; }

    /// <summary>Months from 1 to 12 in which nothing is planned (冬季停工).</summary>
    public IReadOnlyList<int> Halts { get; init; } = [];

    /// <summary>A curve that somebody drew; null: the same in every month but the halts.</summary>
    public PlanCurve? Drawn { get; init; }

    /// <summary>For which months there is a figure of it; null: for every month.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <param name="pace">That of the measure.</param>
    /// <exception cref="RefusedException">It says what cannot be; the sentence tells what.</exception>
    public void Check(Pace pace)
    {
        if (pace != Pacing.Pace.Cumulated && (Halts.Count > 0 || Drawn is not null)) throw new RefusedException(
            "只有逐月累计的指标才有进度曲线；增幅、存量和节点不按月份折算。",
            "Only a measure that adds up month by month has a plan curve: rates, stocks and milestones are not held against the months.");
        if (Halts.Count > 0 && Drawn is not null) throw new RefusedException(
            "停工月份和自定曲线只能写一样：曲线里停工的月份就是数不变的月份。",
            "Give either halts or a curve: in a curve a halt is a month in which it does not rise.");
        if (Halts.FirstOrDefault(month => month is < 1 or > 12) is not 0 and var stray) throw new RefusedException(
            $"没有 {stray} 月。", $"There is no month {stray}.");
        if (Drawn is not null) PlanCurve.Of(Drawn.MonthEnds);
        if (Halts.Count > 0) PlanCurve.LinearBut(Halts);
    }

    /// <summary>The curve of what adds up until a month of the plan's year; null for what has none.</summary>
    /// <param name="schedule">What was said; may be null.</param>
    /// <param name="pace">That of the measure.</param>
    /// <param name="dueMonth">The month in which all of it is to be there, 12 unless it is due earlier.</param>
    public static PlanCurve? CurveOf(Schedule? schedule, Pace pace, int dueMonth)
    {
        if (pace != Pacing.Pace.Cumulated) return null;
        if (schedule?.Drawn is { } drawn) return drawn;
        var idle = Enumerable.Range(dueMonth + 1, Months - dueMonth).Union(schedule?.Halts ?? []).ToList();
        return PlanCurve.LinearBut(idle.Count < Months ? idle : schedule?.Halts ?? []);
    }

    public bool Equals(Schedule? other) =>
        other is not null && Pace == other.Pace && Rhythm == other.Rhythm && Halts.SequenceEqual(other.Halts) && Equals(Drawn, other.Drawn);

    public override int GetHashCode() => HashCode.Combine(Pace, Rhythm, Halts.Count, Drawn);
}
