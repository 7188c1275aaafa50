using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>What everybody may read: of the last released snapshot, and of nothing else. A token shows no more here.</summary>
internal sealed class PublicResources(PublicBoards boards)
{
    private const int Most = 500;

    public void Map(IEndpointRouteBuilder api)
    {
        var open = api.MapGroup("/public").WithTags("public").AddEndpointFilter(Kept);
        open.MapGet("/places", () => TypedResults.Ok(new Listed<ShownPlace>([.. boards.Places().Select(place => new ShownPlace(place.Id, place.Name, place.Years))])))
            .Open<Listed<ShownPlace>>("listPublicPlaces", "Places of which something is public");
        var year = open.MapGroup("/places/{place}/plans/{year:int}");
        year.MapGet("", (string place, int year) => Done.OrMissing(boards.Of(place, year) is { } board ? PublicYear.Of(board) : null)).Open<PublicYear>("getPublicYear", "A year as it was released");
        year.MapGet("/tasks", Tasks).Open<Paged<PublicTaskLine>>("listPublicTasks", "Tasks as they were released; state is unknown, done, under-way, slow or discontinued");
        year.MapGet("/tasks/{number}", (string place, int year, string number) => Done.OrMissing(
                TaskNumber.Parse(number) is { } known && boards.Of(place, year)?.Find(known) is { } task ? PublicTaskFile.Of(task) : null))
            .Open<PublicTaskFile>("getPublicTask", "A task as it was released");
        year.MapGet("/changes", (string place, int year) => Done.OrMissing(boards.Of(place, year) is { } board ? new Listed<PublicChange>([.. board.Tasks.SelectMany(task => task.Shifts).Select(PublicChange.Of)]) : null))
            .Open<Listed<PublicChange>>("listPublicChanges", "What was moved since publication");
    }

    private IResult Tasks(string place, int year, string? state, string? unit, string? q, int? limit, string? cursor)
    {
        if (boards.Of(place, year) is not { } board) return Problem.Missing;
        var word = Reads.KindOrNull<PublicWord>("state", state);
        var after = string.IsNullOrEmpty(cursor) ? (TaskNumber?)null : Cursor.Parse("number", cursor)?.Number ?? throw new UnreadableException("cursor 不是上一页给的 next。", "The cursor is not the next of a page.");
        if (limit is < 1 or > Most) throw UnreadableException.Form("limit", limit.ToString(), $"1–{Most}");
        var found = board.Tasks.Where(task => (word is null || task.Word == word) && (unit is null || task.Content.Lead == unit) &&
            (string.IsNullOrEmpty(q) || task.Content.Words.Contains(q, StringComparison.OrdinalIgnoreCase))).ToList();
        var rest = found.Where(task => !(task.Number <= after)).ToList();
        var page = rest.Take(limit ?? 50).ToList();
        return TypedResults.Ok(new Paged<PublicTaskLine>([.. page.Select(PublicTaskLine.Of)], found.Count, rest.Count > page.Count ? Cursor.Of("number", ("", page[^1].Number)) : null));
    }

    /// <summary>Known again by what was released, not by what is in the ledger.</summary>
    private async ValueTask<object?> Kept(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            if (http.GetRouteValue("place") is not string place || !int.TryParse(http.GetRouteValue("year") as string, out var year) || boards.Of(place, year) is not { } board) return await next(context);
            var tag = $"\"{board.Snapshot.AsOf:yyyyMMdd}.{board.Snapshot.Shows}.{board.TakenBack.Count}\"";
            (http.Response.Headers.ETag, http.Response.Headers.CacheControl) = (tag, "public, max-age=60");
            return Tags.IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(context);
        }
        catch (UnreadableException what)
        {
            return Problem.Unreadable(new(what.Chinese, what.English));
        }
    }
}
