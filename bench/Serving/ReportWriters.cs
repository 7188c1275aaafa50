using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Luoshi.Ledger.Progress;

namespace Luoshi.Bench.Serving;

/// <summary>Programs that report on tasks of one unit through the API, each on tasks of its own, as fast as they are answered.</summary>
internal static class ReportWriters
{
    private const int Writers = 16, Seconds = 10;

    // Units take turns in the made county.
    private const int Units = 16;

    /// <summary>Prints how many reports a second were acknowledged, and in how many milliseconds 99 of 100.</summary>
    /// <param name="site">The address.</param>
    /// <param name="place">The place.</param>
    /// <param name="token">Of the unit that leads the first task.</param>
    /// <param name="first">The month that is reported on first; once all tasks of the unit were, it is the next.</param>
    /// <param name="tasks">How many tasks the plan has.</param>
    public static async Task Run(string site, string place, string token, Period first, int tasks)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(site) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var seen = (await client.GetAsync(new Uri($"/api/v1/places/{place}", UriKind.Relative))).Headers.GetValues("ETag").Single();
        var (taken, task) = (new ConcurrentBag<double>(), -1);
        var begun = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            while (begun.Elapsed.TotalSeconds < Seconds)
            {
                var (months, nth) = int.DivRem(Interlocked.Increment(ref task), tasks / Units);
                var started = Stopwatch.GetTimestamp();
                await Report(client, $"/api/v1/places/{place}/plans/2025/tasks/{1 + Units * nth}/reports/{Period.Of(first.LastDay.AddMonths(months))}", seen);
                taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }));
        var sorted = taken.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sorted.Count / begun.Elapsed.TotalSeconds:F0} {sorted[sorted.Count * 99 / 100]:F1}"));
    }

    private static async Task Report(HttpClient client, string address, string seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent("""{"word":"under-way","narrative":"完成招投标，施工单位已进场，现场有施工人员40人、机械6台。"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("If-Match", seen);
        var answer = await client.SendAsync(request);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)answer.StatusCode} {address}: {await answer.Content.ReadAsStringAsync()}");
    }
}
