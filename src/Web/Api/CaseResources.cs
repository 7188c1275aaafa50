using Luoshi.Desk.Corrections;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Cases (办件): corrections and deputies' questions, from acceptance to the public answer.</summary>
internal sealed class CaseResources(Benches benches, Writing writing)
{
    private static readonly TokenScope[] _report = [TokenScope.Report], _supervise = [TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("/cases", (Official who, bool? open) => TypedResults.Ok(new Listed<ShownCase>(
                [.. Of(who).Board().Lines.Where(line => open is null || open == (line.Debt is not null)).Select(ShownCase.Of)])))
            .Shows<Listed<ShownCase>>("listCases", "Cases that whoever asks may see, the nearest last day first", PlaceResources.Inside);
        var one = place.MapGroup("/cases/{case}");
        one.MapGet("", (Official who, string @case) => Done.OrMissing(CaseNumber.Parse(@case) is { } known && Of(who).FileOf(known) is { } file ? ShownCase.Of(file.Line) : null))
            .Shows<ShownCase>("getCase", "One case", PlaceResources.Inside);
        one.MapPost("/accept", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedAcceptance) is var asked
                ? Do(http, @case, (bench, known) => asked.Unit is { Length: > 0 } unit ? bench.Handing(known, unit) : new AcceptCase(known, "")) : null)
            .Writes<AskedAcceptance>("acceptCase", "Accepts a case (受理)", _supervise, Role.Supervisor);
        one.MapPost("/decline", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? Do(http, @case, (_, known) => new DeclineCase(known), asked.Reason) : null)
            .Writes<AskedReason>("declineCase", "Does not accept a case (不予受理)", _supervise, Role.Supervisor);
        one.MapPost("/hand", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedHanding) is var asked
                ? Do(http, @case, (bench, known) => bench.Handing(known, asked.Unit), asked.Reason ?? "") : null)
            .Writes<AskedHanding>("handCase", "Hands a case to a unit (派单)", _supervise, Role.Supervisor);
        one.MapPost("/reply", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedReply) is var asked
                ? Do(http, @case, (_, known) => new ReplyToCase(known, asked.Words)) : null)
            .Writes<AskedReply>("replyToCase", "Replies to the office (答复)", _report, Role.Reporter, Role.UnitHead);
        one.MapPost("/close", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedCaseClosing) is var asked
                ? Do(http, @case, (_, known) => new CloseCase(known, Reads.Kind<CaseOutcome>("outcome", asked.Outcome), asked.Answer)) : null)
            .Writes<AskedCaseClosing>("closeCase", "Answers whoever brought a case and closes it (办结)", _supervise, Role.Supervisor);
        one.MapPost("/publish", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedPublishing) is var asked
                ? Do(http, @case, (_, known) => new PublishCaseAnswer(known, asked.Question ?? "", asked.ApprovedBy) { Answer = asked.Answer ?? "" }) : null)
            .Writes<AskedPublishing>("publishAnswer", "Publishes the answer to a case", _supervise, Role.Supervisor);
        one.MapPost("/withdraw", async (HttpContext http, string @case) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? Do(http, @case, (_, known) => new WithdrawCaseAnswer(known), asked.Reason) : null)
            .Writes<AskedReason>("withdrawAnswer", "Takes a public answer back, with a notice for everybody", _supervise, Role.Supervisor);
    }

    private IResult Do(HttpContext http, string name, Func<CaseBench, CaseNumber, Command> wanted, string reason = "") => CaseNumber.Parse(name) is { } known && Of(Official.Of(http)!) is var bench && bench.FileOf(known) is not null
        ? writing.Do(http, wanted(bench, known), reason)
        : Problem.Missing;

    private CaseBench Of(Official who) => benches.Cases(who.Session);
}
