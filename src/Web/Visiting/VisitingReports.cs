using System.Collections.Concurrent;
using System.Security.Cryptography;
using Luoshi.Desk.Reports;

namespace Luoshi.Web.Visiting;

/// <summary>Reports that somebody wants to have a look at: in memory, for half an hour at most, under an address that nobody can guess.</summary>
internal sealed class VisitingReports : IDisposable
{
    private const int Most = 20;

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan _round = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (ReadReport Report, DateTimeOffset At)> _reports = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    /// <param name="clock">What time it is.</param>
    public VisitingReports(TimeProvider clock)
    {
        _clock = clock;
        _timer = clock.CreateTimer(_ => Forget(), null, _round, _round);
    }

    /// <returns>The word by which it is found again.</returns>
    public string Take(ReadReport report)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _reports[id] = (report, _clock.GetUtcNow());
        Forget();
        return id;
    }

    /// <summary>Null where there is none, or none any more.</summary>
    public ReadReport? Find(string id)
    {
        Forget();
        return _reports.TryGetValue(id, out var visiting) ? visiting.Report : null;
    }

    public void Dispose() => _timer.Dispose();

    private void Forget()
    {
        var oldest = _clock.GetUtcNow() - _longest;
        foreach (var (id, _) in _reports.Where(visiting => visiting.Value.At < oldest)) _reports.TryRemove(id, out _);
        foreach (var (id, _) in _reports.OrderByDescending(visiting => visiting.Value.At).Skip(Most)) _reports.TryRemove(id, out _);
    }
}
