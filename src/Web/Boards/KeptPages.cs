using System.Collections.Concurrent;
using Luoshi.Desk.Scoreboards;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Luoshi.Web.Boards;

/// <summary>
/// A public page is made once and kept until what the public may see of the place changes: for each language, look and compression that readers ask for. What readers type is not kept, or they would
/// fill the memory; nor is anything that a page gives to one reader alone.
/// </summary>
/// <param name="editions">Tells whether what the public may see has changed.</param>
internal sealed class KeptPages(Editions editions) : IOutputCachePolicy
{
    /// <summary>How much is kept in memory, in bytes: of a page of thirty kilobytes that goes out compressed, some ten thousand.</summary>
    public const long Most = 64 << 20;

    // Whatever is not read for so long makes room.
    private static readonly TimeSpan _kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, string> _editions = new();

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (EditionOf(http.Request) is not var (place, edition)) return;
        await LetGo(http, place, edition, cancellation);
        context.Tags.Add(Tag(place, edition));
        var reader = Reader.Of(http, null);
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (true, true, true, true);
        context.ResponseExpirationTimeSpan = _kept;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = "*";
        rules.VaryByValues["edition"] = edition;
        rules.VaryByValues["reader"] = $"{reader.Words.Code} {reader.Theme} {reader.Type}";
        rules.VaryByValues["packed"] = Packed(http.Request);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        if (answer.StatusCode != StatusCodes.Status200OK || answer.Headers.SetCookie.Count > 0) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Lets the pages of the edition before go: nobody will be shown them again.</summary>
    private async ValueTask LetGo(HttpContext http, string place, string edition, CancellationToken cancellation)
    {
        var before = _editions.GetOrAdd(place, edition);
        if (before == edition || !_editions.TryUpdate(place, edition, before)) return;
        await http.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag(place, before), cancellation);
    }

    private static string Tag(string place, string edition) => $"{place} {edition}";

    /// <summary>Null where the answer is not to be kept.</summary>
    private (string Place, string Edition)? EditionOf(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.RouteValues["place"] is string place && request.Query.All(part => IsChoice(part.Key, part.Value.ToString())) &&
        editions.Of(place) is { } edition
            ? (place, edition)
            : null;

    /// <summary>Whether it is one of few: a page in a language, the tasks that stand in one way.</summary>
    private static bool IsChoice(string name, string value) => name switch
    {
        Wording.Name => value is "zh" or "en",
        "state" => PublicWords.WordOf(value) is not null,
        _ => false,
    };

    /// <summary>Has whoever packs the answer be asked for one thing alone: it might choose another than what the answer is kept under.</summary>
    private static string Packed(HttpRequest request)
    {
        var asked = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var parsed) ? parsed.Where(one => one.Quality is not 0).Select(one => one.Value.ToString()).ToList() : [];
        var chosen = asked.Contains("br") ? "br" : asked.Contains("gzip") ? "gzip" : "";
        if (chosen.Length > 0) request.Headers.AcceptEncoding = chosen;
        else request.Headers.Remove(HeaderNames.AcceptEncoding);
        return chosen;
    }
}
