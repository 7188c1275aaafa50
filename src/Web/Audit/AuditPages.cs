using Luoshi.Desk.Accounts;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Audit;

/// <summary>Who did what when, and whether the chain holds.</summary>
internal sealed class AuditPages(Benches benches, AccountBook book)
{
    private const int OnPage = 100;

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/log", (Official who, HttpRequest request) => Shown(who, Asked(who, request.Query), null)).For(Role.Auditor);
        desk.MapGet("/log/accounts", (Official who, long? before) => Accounts(who, before)).For(Role.Auditor);
        desk.MapPost("/log/verify", (Official who, IFormCollection form) => Shown(who, new("", "", "", null, null, null), benches.OfAuditor(who.Session).Verify())).For(Role.Auditor).DisableAntiforgery();
    }

    private RazorComponentResult Shown(Official who, LogQuestion question, (long Passed, ChainBreak? Break)? verified) =>
        new RazorComponentResult<LogView>(new { Who = who, Question = question, Page = benches.OfAuditor(who.Session).Log(question), Verified = verified });

    private RazorComponentResult Accounts(Official who, long? before) => new RazorComponentResult<AccountLogView>(new { Who = who, Events = book.Events(who.Place, before, OnPage) });

    private LogQuestion Asked(Official who, IQueryCollection query) => new(
        query["by"].ToString(), query["kind"].ToString(), query["words"].ToString().Trim(), Posted.Day(query["from"].ToString()), Posted.Day(query["until"].ToString()), EntryPlace.Parse(query["before"].ToString()))
    {
        Task = TaskNumber.Parse(query["task"].ToString().Trim()) is { } number && benches.Of(who.Session).Year(who.ChosenYear) is { } year ? (year, number) : null,
    };
}
