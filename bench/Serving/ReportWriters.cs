using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Luoshi.Bench.Serving;

/// <summary>Programs that report on tasks of one unit through the API, each on tasks of its own, as fast as they are answered.</summary>
internal static class ReportWriters
{
    private const int Writers = 16, Seconds = 10;

    // Units take turns in the made county.
    private const int Units = 16;

    /// <summary>Prints how many reports a second were acknowledged, and in how many milliseconds 99 of 100.</summary>
    public static async Task Run(string site, string place, string token, string period)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(site) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var seen = (await client.GetAsync(new Uri($"/api/v1/places/{place}", UriKind.Relative))).Headers.GetValues("ETag").Single();
        var (taken, task) = (new ConcurrentBag<double>(), 0);
        var begun = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            while (begun.Elapsed.TotalSeconds < Seconds)
            {
                var (number, started) = (1 + Units * Interlocked.Increment(ref task), Stopwatch.GetTimestamp());
                await Report(client, $"/api/v1/places/{place}/plans/2025/tasks/{number}/reports/{period}", seen);
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
