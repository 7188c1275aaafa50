using Luoshi.Desk.Webhooks;
using Luoshi.Ledger;
using Luoshi.Ledger.Webhooks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Luoshi.Web.Webhooks;

/// <summary>Looks, for as long as the site serves, whether there is something to tell to subscriptions, and has it told: a second after it was entered here, some seconds after it was entered elsewhere. A slow receiver keeps no other waiting.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="deliveries">By which it is told.</param>
/// <param name="clock">What time it is.</param>
/// <param name="log">Where it is told that the database did not answer: a later look tries again.</param>
internal sealed partial class Courier(ILedger ledger, Deliveries deliveries, TimeProvider clock, ILogger<Courier> log) : BackgroundService
{
    private const int AtOnce = 16, LooksBetween = 5;

    private static readonly TimeSpan _between = TimeSpan.FromSeconds(1), _patience = TimeSpan.FromSeconds(5), _rest = TimeSpan.FromMinutes(1);

    private readonly Dictionary<(string Place, string Id), Task> _running = [];

    /// <summary>Nobody closes the ledger before what was held is given back.</summary>
    public override void Dispose()
    {
        base.Dispose();
        if (ExecuteTask is { } running) Task.WaitAny([running], _patience);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_between, clock);
        var (given, looks) = (-1L, 0);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (ledger.Given == given && ++looks % LooksBetween > 0) continue;
                given = ledger.Given;
                // Those for which there was no room have their turn with the next second.
                if (!Look(stoppingToken)) given = -1;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(_running.Values);
        }
    }

    /// <returns>Whether there was room for all.</returns>
    private bool Look(CancellationToken stop)
    {
        foreach (var key in _running.Where(one => one.Value.IsCompleted).Select(one => one.Key).ToList()) _running.Remove(key);
        try
        {
            var due = deliveries.Due().Where(due => !_running.ContainsKey((due.Place, due.Id))).ToList();
            foreach (var next in due.Take(AtOnce - _running.Count)) _running.Add((next.Place, next.Id), Task.Run(() => Deliver(next, stop), CancellationToken.None));
            return _running.Count < AtOnce;
        }
        catch (RefusedException cause)
        {
            NotTold(log, cause);
            return true;
        }
    }

    private async Task Deliver(Webhook due, CancellationToken stop)
    {
        try
        {
            await deliveries.Deliver(due, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The site was closed; another node, or the next start, sends it again.
        }
        catch (RefusedException cause)
        {
            NotTold(log, cause);
        }
        catch (Exception cause)
        {
            // Whatever it is: a task of which nobody hears would begin again with every look, and say nothing.
            NotTold(log, cause);
            await Task.Delay(_rest, clock, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Subscriptions were not told what was entered; it is tried again.")]
    private static partial void NotTold(ILogger log, Exception cause);
}
