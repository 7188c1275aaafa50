using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Bulletins.Wanted;
using Luoshi.Publishing.Bulletins;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Bulletins (督查通报): those that went out, the paper of each, and the next.</summary>
internal sealed class BulletinResources(Benches benches, Writing writing)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly TokenScope[] _supervise = [TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("/plans/{year:int}/bulletins", List).Shows<Listed<ShownBulletin>>("listBulletins", "Bulletins on a plan, the last first", PlaceResources.Inside);
        place.MapGet("/bulletins/{issued:int}/{issue:int}", (Official who, int issued, int issue) => Done.OrMissing(Of(who).Bulletin(issued, issue) is var (bulletin, _, _) ? ShownBulletin.Of(bulletin) : null))
            .Shows<ShownBulletin>("getBulletin", "One bulletin", PlaceResources.Inside);
        place.MapGet("/bulletins/{issued:int}/{issue:int}/paper", Paper).Shows<byte[]>("getBulletinPaper", "A bulletin as a document (DOCX)", PlaceResources.Inside);
        place.MapPost("/plans/{year:int}/bulletins", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedBulletin) is var asked
                ? writing.Do(http, new IssueBulletin(year, Reads.Month("period", asked.Period), Writing.SeenBy(http), asked.Words, asked.ApprovedBy)) : null)
            .Writes<AskedBulletin>("issueBulletin", "Sends a bulletin out on a month", _supervise, Role.Supervisor);
        place.MapPost("/bulletins/{issued:int}/{issue:int}/withdraw", async (HttpContext http, int issued, int issue) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.Do(http, new WithdrawBulletin(issued, issue), asked.Reason) : null)
            .Writes<AskedReason>("withdrawBulletin", "Takes a bulletin back", _supervise, Role.Supervisor);
    }

    private IResult List(Official who, int year) => benches.Lists(who.Session).Plans().Any(plan => plan.Plan.Year == year)
        ? TypedResults.Ok(new Listed<ShownBulletin>([.. Of(who).Bulletins(year, Of(who).LastMonth(year)).Issued.Select(ShownBulletin.Of)]))
        : Problem.Missing;

    private IResult Paper(Official who, int issued, int issue)
    {
        if (Of(who).Bulletin(issued, issue) is not var (bulletin, sheet, _)) return Problem.Missing;
        using var paper = new MemoryStream();
        BulletinDocument.Write(paper, sheet, Issue.Of(bulletin));
        return Results.Bytes(paper.ToArray(), Word, FormattableString.Invariant($"督查通报{issued}年第{issue}期.docx"));
    }

    private OfficeBench Of(Official who) => benches.OfOffice(who.Session);
}
