using System.Globalization;
using Luoshi.Ledger;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api.Answers;

/// <summary>ETags: the last entry of the place, and the day where the answer depends on it. Whoever writes sends one back, to say what they saw.</summary>
internal static class Tags
{
    public static string Of(EntryPlace head, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"\"{head}/{today:yyyyMMdd}\"");

    /// <summary>Whether whoever asks has this one already.</summary>
    public static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch is { Count: > 0 } known &&
        known.SelectMany(line => (line ?? "").Split(',')).Select(one => one.Trim()).Any(one => one == "*" || one == tag || one == "W/" + tag);

    /// <summary>The last entry that whoever writes saw; null where they do not say.</summary>
    public static EntryPlace? Seen(HttpRequest request) => request.Headers.IfMatch.ToString().Trim() is ['"', .. var tag, '"'] ? EntryPlace.Parse(tag.Split('/')[0]) : null;
}
