using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>
/// What the reports on a task up to a month tell of its end: what the supervision office verified before what the unit says. A task
/// that was found done stays done: the report that showed it stands for the months behind it.
/// </summary>
internal sealed class KnownReports
{
    private readonly IReadOnlyList<ProgressReport> _reports;
    private readonly ProgressReport? _current;

    /// <param name="reports">By their months, none behind <paramref name="period"/>.</param>
    /// <param name="period">The month.</param>
    public KnownReports(IReadOnlyList<ProgressReport> reports, Period period)
    {
        _reports = reports;
        _current = reports is [.., { Reported: not null } last] && (last.Period == period || reports.FoundDone()) ? last : null;
    }

    /// <summary>Null where nothing was handed in for the month.</summary>
    public MeasureGround? Ground => _current switch
    {
        null => null,
        { Verified: null } => MeasureGround.Reported,
        _ => MeasureGround.Verified,
    };

    /// <summary>Null where nothing was handed in for the month.</summary>
    public ProgressWord? Word => _current?.Verified?.Word ?? _current?.Reported?.Word;

    public bool? IsDone => Word?.IsDone();

    /// <summary>What was said for the month itself.</summary>
    public Headway Now => new()
    {
        BegunOn = Ever(headway => headway.BegunOn),
        RegisteredOn = Ever(headway => headway.RegisteredOn),
        Unregistered = Said(_current, headway => headway.Unregistered),
        FundsAsPlanned = Said(_current, headway => headway.FundsAsPlanned),
        InTime = Said(_current, headway => headway.InTime),
    };

    /// <summary>A value that was verified; else the one that was reported; none where nobody said.</summary>
    public (decimal Value, MeasureGround Ground)? ValueOf(int measure) =>
        ValueIn(_current?.Verified?.Values, measure) is { } verified ? (verified, MeasureGround.Verified)
        : ValueIn(_current?.Reported?.Values, measure) is { } reported ? (reported, MeasureGround.Reported)
        : null;

    private static decimal? ValueIn(IReadOnlyList<MeasureValue>? values, int measure) => values?.FirstOrDefault(value => value.Measure == measure)?.Value;

    // What happened once stays: the last that was said of it.
    private DateOnly? Ever(Func<Headway, DateOnly?> of) =>
        _reports.Reverse().Select(report => Said(report, of)).FirstOrDefault(said => said is not null);

    private static T? Said<T>(ProgressReport? report, Func<Headway, T?> of) where T : struct =>
        report?.Verified?.Headway is { } seen && of(seen) is { } verified ? verified : report?.Reported?.Headway is { } said ? of(said) : null;
}
