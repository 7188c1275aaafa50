using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Luoshi.Sending.Signed;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Luoshi.Web.Tests.Webhooks;

/// <summary>Another system that is told what was entered: a server on a port of its own, which checks by the convention what it is sent, and answers as a test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _site;

    private Receiver(WebApplication site) => _site = site;

    /// <summary>With what it answers the next message; the last holds for all after.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    /// <summary>How long it lets others wait before it answers.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What came, in its order, taken or not.</summary>
    public ConcurrentQueue<Received> Messages { get; } = [];

    public string Address => _site.Urls.First() + "/hear";

    public AllowedHost Host => new("127.0.0.1", new Uri(_site.Urls.First()).Port);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="port">On which it listens; 0: on any that is free.</param>
    public static async Task<Receiver> Start(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        builder.Logging.ClearProviders();
        var site = builder.Build();
        var receiver = new Receiver(site);
        site.MapPost("/hear", receiver.Take);
        await site.StartAsync(Stop);
        return receiver;
    }

    /// <summary>Waits until so many messages came.</summary>
    public async Task<IReadOnlyList<Received>> Wait(int count)
    {
        for (var waited = 0; Messages.Count < count; waited++)
        {
            Assert.True(waited < 300, $"{Messages.Count} messages came, not {count}.");
            await Task.Delay(50, Stop);
        }
        return [.. Messages];
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task Take(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        Messages.Enqueue(new(http.Request.Headers["webhook-id"]!, http.Request.Headers["webhook-timestamp"]!, http.Request.Headers["webhook-signature"]!, body.ToArray()));
        await Task.Delay(Delay, http.RequestAborted);
        http.Response.StatusCode = Answers.TryPeek(out var status) && (Answers.Count == 1 || Answers.TryDequeue(out status)) ? status : StatusCodes.Status204NoContent;
    }
}

/// <summary>A message as it came.</summary>
internal sealed record Received(string Id, string Timestamp, string Signature, byte[] Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Type => Json.GetProperty("type").GetString()!;

    public IReadOnlyList<JsonElement> Entries => [.. Json.GetProperty("data").GetProperty("entries").EnumerateArray()];

    public IEnumerable<string> Kinds => Entries.Select(entry => entry.GetProperty("kind").GetString()!);

    public IEnumerable<string> Numbers => Entries.Select(entry => entry.GetProperty("entry").GetString()!);

    /// <summary>As the convention has receivers check it: written from its text, and not from the sender's code.</summary>
    public bool IsSignedBy(string secret)
    {
        var key = Convert.FromBase64String(secret.Replace("whsec_", "", StringComparison.Ordinal));
        var content = Encoding.UTF8.GetBytes(Id + "." + Timestamp + "." + Encoding.UTF8.GetString(Body));
        using var hmac = new HMACSHA256(key);
        var expected = Convert.ToBase64String(hmac.ComputeHash(content));
        return Signature.Split(' ').Any(signature => signature == "v1," + expected);
    }
}
