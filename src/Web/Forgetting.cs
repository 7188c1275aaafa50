using Luoshi.Desk.Corrections;
using Luoshi.Ledger;
using Luoshi.Web.Api;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Luoshi.Web;

/// <summary>Forgets, every hour for as long as the site serves, what is kept for a time only: answers to programs, sessions that ended long ago, links that ran out, what is left of files whose sending was cut off, how readers can be reached whose cases have long ended.</summary>
/// <param name="options">What the site stands on.</param>
/// <param name="log">Where it is told that the database did not answer: the next hour tries again.</param>
internal sealed partial class Forgetting(SiteOptions options, ILogger<Forgetting> log) : BackgroundService
{
    // Days: who was signed in has to be told for half a year.
    private const int SessionsKept = 190;

    private static readonly TimeSpan _between = TimeSpan.FromHours(1);

    private readonly ContactErasure _contacts = new(options.Ledger, options.Letters, options.Rules);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_between, options.Clock);
        try
        {
            do Forget();
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site was closed.
        }
    }

    private void Forget()
    {
        var now = options.Clock.GetUtcNow();
        Each(() => _contacts.Destroy(PlaceTime.DayOf(now)));
        Each(Scrub);
        Each(() => options.Answers.Forget(now - Repeats.Kept));
        Each(() => options.Accounts.Forget(now.AddDays(-SessionsKept)));
        Each(() => options.Accounts.ForgetChallenges(now));
        Each(() => options.Evidence.Clear(now - _between));
    }

    /// <summary>Every hour, whether something was destroyed or not: whoever reads just then keeps it on the disk, and the next hour knows nothing of the last.</summary>
    private void Scrub()
    {
        if (!options.Letters.Scrub()) NotScrubbed(log);
    }

    /// <summary>Each for itself: what fails keeps nothing else from being forgotten.</summary>
    private void Each(Action forget)
    {
        try
        {
            forget();
        }
        catch (Exception cause)
        {
            // Whatever it is: it would end the program, which serves on without.
            NotForgotten(log, cause);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Keys that were destroyed may still be in the database's log on the disk, since somebody reads: it is tried again in an hour.")]
    private static partial void NotScrubbed(ILogger log);

    [LoggerMessage(LogLevel.Warning, "What is kept for a time only was not forgotten this hour.")]
    private static partial void NotForgotten(ILogger log, Exception cause);
}
