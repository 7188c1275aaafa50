using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Luoshi.Web.Api;

/// <summary>
/// A program that did not hear the answer asks again under the same Idempotency-Key, and gets it; nothing is written twice. What was done is kept, and what nobody can tell of; what was refused wrote nothing and can be tried again.
/// </summary>
/// <param name="answers">Where answers are kept.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Repeats(IKeptAnswers answers, TimeProvider clock)
{
    private const string Header = "Idempotency-Key";

    private const int LongestKey = 200, LargestUpload = 64 << 20;

    // Longer than anything takes: whoever has not answered by then was cut off.
    private static readonly TimeSpan _lost = TimeSpan.FromMinutes(2);

    private static readonly Problem _badKey = Problem.Unreadable(new($"{Header} 要 1–{LongestKey} 个可见字符。", $"{Header} is 1–{LongestKey} visible characters."));

    /// <summary>For how long an answer is kept.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromHours(24);

    public async ValueTask<object?> Pass(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()!.Metadata.GetMetadata<WritesLedger>() is null || !http.Request.Headers.TryGetValue(Header, out var given)) return await next(context);
        if (given.ToString() is not { Length: >= 1 and <= LongestKey } key || key.Any(sign => sign is <= ' ' or > '~')) return _badKey;
        var who = Official.Of(http)!;
        var now = clock.GetUtcNow();
        var call = new KeptAnswer(who.Place, who.Name, key) { Request = await HashOf(http.Request, who), At = now };
        if (answers.Claim(call, now - _lost) is { } kept && !(kept.At < now - Kept && Expired(kept, call))) return Again(http, kept, call);
        return await Answered(context, next, call);
    }

    /// <summary>One that should be forgotten by now is, and its key is free.</summary>
    private bool Expired(KeptAnswer kept, KeptAnswer call)
    {
        answers.GiveBack(kept);
        return answers.Claim(call, call.At) is null;
    }

    private static IResult Again(HttpContext http, KeptAnswer kept, KeptAnswer call)
    {
        if (kept.Request != call.Request) return Problem.KeyUsed;
        if (kept.Status == 0) return Problem.UnderWay;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Text(kept.Body, kept.Type, Encoding.UTF8, kept.Status);
    }

    /// <summary>The answer is kept before anything of it goes out: whoever is cut off while it does asks again.</summary>
    private async Task<object?> Answered(EndpointFilterInvocationContext context, EndpointFilterDelegate next, KeptAnswer call)
    {
        object? result = null;
        try
        {
            result = await next(context);
        }
        finally
        {
            if (result is not (Ok<ShownReceipt> or Problem { IsUncertain: true })) answers.GiveBack(call);
        }
        if (result is Problem { IsUncertain: true } uncertain) answers.Keep(call with { Status = uncertain.Status, Type = Problem.MediaType, Body = JsonSerializer.Serialize(uncertain.Shown, ApiJson.Default.ShownProblem) });
        if (result is not Ok<ShownReceipt> { Value: { } receipt }) return result;
        var answer = call with { Status = StatusCodes.Status200OK, Type = "application/json", Body = JsonSerializer.Serialize(receipt, ApiJson.Default.ShownReceipt) };
        answers.Keep(answer);
        return Results.Text(answer.Body, answer.Type, Encoding.UTF8, answer.Status);
    }

    /// <summary>What was asked, and in what role: somebody's other token asks for something else.</summary>
    private static async Task<string> HashOf(HttpRequest request, Official who)
    {
        request.EnableBuffering(1 << 16, LargestUpload);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{who.Role} {who.Unit}\n{request.Method} {request.Path}{request.QueryString}\n"));
        hash.AppendData(await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted));
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
