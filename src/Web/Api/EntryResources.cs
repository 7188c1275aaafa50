using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>The log of the ledger, for the auditor.</summary>
internal sealed class EntryResources(Benches benches)
{
    public void Map(IEndpointRouteBuilder place) =>
        place.MapGet("/entries", List).Shows<Paged<ShownEntry>>("listEntries", "Who did what when, the last first; from and until are days, cursor is the next of the page before", Role.Auditor);

    private Ok<Paged<ShownEntry>> List(Official who, string? by, string? kind, string? words, string? from, string? until, string? cursor)
    {
        var before = string.IsNullOrEmpty(cursor) ? (EntryPlace?)null : EntryPlace.Parse(cursor) ?? throw UnreadableException.Form("cursor", cursor, "2025-1235");
        var page = benches.OfAuditor(who.Session).Log(new(by ?? "", kind ?? "", words?.Trim() ?? "", Day("from", from), Day("until", until), before));
        return TypedResults.Ok(new Paged<ShownEntry>([.. page.Entries.Select(ShownEntry.Of)], page.Total, page is { HasMore: true, Entries: [.., var last] } ? last.Place.ToString() : null));
    }

    private static DateOnly? Day(string name, string? given) => string.IsNullOrEmpty(given) ? null : Posted.Day(given) ?? throw UnreadableException.Form(name, given, "2025-10-31");
}
