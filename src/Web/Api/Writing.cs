using Luoshi.Desk.Accounts;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api;

/// <summary>Writes what programs want, upon what they saw, and keeps for the auditor which token it was.</summary>
/// <param name="benches">The workbenches of the site.</param>
/// <param name="tokens">Where it is kept.</param>
internal sealed class Writing(Benches benches, TokenBook tokens)
{
    public Workbench BenchOf(HttpContext http) => benches.Of(Official.Of(http)!.Session);

    public OfficeBench OfficeOf(HttpContext http) => benches.OfOffice(Official.Of(http)!.Session);

    /// <summary>The last entry that they saw: where it is not said, nobody gets this far.</summary>
    public static EntryPlace SeenBy(HttpContext http) => Tags.Seen(http.Request)!.Value;

    public IResult Do(HttpContext http, Command wanted, string reason = "") => Told(http, BenchOf(http).Do(wanted, reason, SeenBy(http)));

    /// <summary>Does something with a task that they may see.</summary>
    public IResult OfTask(HttpContext http, int year, string number, Func<TaskFile, Command> wanted, string reason = "") =>
        Reads.Task(number) is { } task && BenchOf(http).FileOf(year, task) is { } file ? Do(http, wanted(file), reason) : Problem.Missing;

    /// <summary>Does something with a month of a task that they may see.</summary>
    public IResult OfMonth(HttpContext http, int year, string number, string period, Func<TaskFile, Period, Command> wanted, string reason = "") =>
        Period.Parse(period) is { } month ? OfTask(http, year, number, file => wanted(file, month), reason) : Problem.Missing;

    public IResult Told(HttpContext http, Receipt receipt)
    {
        try
        {
            tokens.Trace(http.Features.Get<ApiToken>()!, receipt.Last, http.Connection.RemoteIpAddress?.ToString() ?? "");
            return TypedResults.Ok(ShownReceipt.Of(receipt));
        }
        catch (RefusedException cause)
        {
            return Problem.Untraced(receipt.Last, cause);
        }
    }
}
