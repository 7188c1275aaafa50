using Luoshi.Desk.Findings;
using Luoshi.Desk.Promises;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Promises;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>What the program proposes and people answer for, one by one: last year's promises, findings about targets.</summary>
/// <param name="benches">Who has what before them.</param>
/// <param name="promises">Last year's promises of a place.</param>
/// <param name="findings">What is found about the targets of a place.</param>
/// <param name="writing">Writes it.</param>
internal sealed class JudgedResources(Benches benches, Func<string, PromiseDesk> promises, Func<string, FindingDesk> findings, Writing writing)
{
    private static readonly TokenScope[] _supervise = [TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        var year = place.MapGroup("/plans/{year:int}");
        year.MapGet("/promises", (Official who, int year) => HasPlan(who, year) && promises(who.Place).Board(year) is var board ? Listed(board.Obstacle, board.Lines, ShownPromise.Of) : Problem.Missing)
            .Shows<Listed<ShownPromise>>("listPromises", "Last year's promises beside this year's report", PlaceResources.Readers);
        year.MapPost("/promises/release", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedPromiseRelease) is var asked
                ? writing.Do(http, promises(PlaceOf(http)).Releasing(year, [.. asked.Promises.Select(seen => new SeenPromise(seen.Start, seen.Sign))], asked.ApprovedBy)) : null)
            .Writes<AskedPromiseRelease>("releasePromises", "Releases promises with the verdicts that were looked at", _supervise, Role.Supervisor);
        year.MapPost("/promises/{start:int}/judge", async (HttpContext http, int year, int start) => await Body.Of(http, ApiJson.Default.AskedJudgement) is var asked
                ? writing.Do(http, promises(PlaceOf(http)).Correcting(year, new(start, asked.Sign), Reads.Kind<PromiseVerdict>("verdict", asked.Verdict), asked.Because, asked.ApprovedBy)) : null)
            .Writes<AskedJudgement>("judgePromise", "Releases a promise with another verdict than proposed", _supervise, Role.Supervisor);
        year.MapPost("/promises/{start:int}/withdraw", async (HttpContext http, int year, int start) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.Do(http, promises(PlaceOf(http)).Withdrawing(year, start), asked.Reason) : null)
            .Writes<AskedReason>("withdrawPromise", "Takes a released promise back, with a notice for everybody", _supervise, Role.Supervisor);
        year.MapGet("/findings", (Official who, int year) => HasPlan(who, year) && findings(who.Place).Board(year) is var board ? Listed(board.Obstacle, board.Lines, ShownFinding.Of) : Problem.Missing)
            .Shows<Listed<ShownFinding>>("listFindings", "What is found about the targets of a plan's report", PlaceResources.Readers);
        year.MapPost("/findings/release", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedFindingRelease) is var asked
                ? writing.Do(http, findings(PlaceOf(http)).Releasing(year, [.. asked.Findings.Select(seen => new SeenFinding(seen.Rule, seen.Start, seen.Sign))], asked.ApprovedBy)) : null)
            .Writes<AskedFindingRelease>("releaseFindings", "Releases findings as they were looked at", _supervise, Role.Supervisor);
        year.MapPost("/findings/withdraw", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedFindingWithdrawal) is var asked
                ? writing.Do(http, findings(PlaceOf(http)).Withdrawing(year, new(asked.Rule, asked.Start, "")), asked.Reason) : null)
            .Writes<AskedFindingWithdrawal>("withdrawFinding", "Takes a released finding back, with a notice for everybody", _supervise, Role.Supervisor);
    }

    private bool HasPlan(Official who, int year) => benches.Lists(who.Session).Plans().Any(plan => plan.Plan.Year == year);

    /// <summary>That a report is not kept here is no empty list.</summary>
    private static IResult Listed<T, TShown>(RefusedException? obstacle, IReadOnlyList<T> lines, Func<T, TShown> shown) =>
        obstacle is null ? TypedResults.Ok(new Listed<TShown>([.. lines.Select(shown)])) : throw obstacle;

    private static string PlaceOf(HttpContext http) => Official.Of(http)!.Place;
}
