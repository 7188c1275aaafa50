using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>What is done with a task: taken on, sent back as another's, answered, given to another, closed.</summary>
internal sealed class TaskDeeds(Writing writing)
{
    private static readonly TokenScope[] _report = [TokenScope.Report], _supervise = [TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        var task = place.MapGroup("/plans/{year:int}/tasks/{number}");
        task.MapPost("/sign-for", (HttpContext http, int year, string number) => writing.OfTask(http, year, number, _ => new SignForTask(year, Of(number))))
            .Writes("signForTask", "Takes a task on (签收)", _report, Role.Reporter, Role.UnitHead);
        task.MapPost("/dispute", async (HttpContext http, int year, string number) => await Body.Of(http, ApiJson.Default.AskedDispute) is var asked
                ? writing.OfTask(http, year, number, file => new DisputeAssignment(year, Of(number), asked.SignedBy) { Until = file.DisputeUntil }, asked.Reason) : null)
            .Writes<AskedDispute>("disputeTask", "Sends a task back as another's (退回)", _report, Role.Reporter, Role.UnitHead);
        task.MapPost("/uphold", async (HttpContext http, int year, string number) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.OfTask(http, year, number, _ => new UpholdAssignment(year, Of(number)), asked.Reason) : null)
            .Writes<AskedReason>("upholdTask", "Leaves a task where it is", _supervise, Role.Supervisor);
        task.MapPost("/reassign", async (HttpContext http, int year, string number) => await Body.Of(http, ApiJson.Default.AskedReassignment) is var asked
                ? writing.OfTask(http, year, number, file => writing.OfficeOf(http).Reassigning(year, file.Task.Number, asked.Unit, asked.ApprovedBy), asked.Reason) : null)
            .Writes<AskedReassignment>("reassignTask", "Gives a task to another unit", _supervise, Role.Supervisor);
        task.MapPost("/close", async (HttpContext http, int year, string number) => await Body.Of(http, ApiJson.Default.AskedClosing) is var asked
                ? writing.OfTask(http, year, number, _ => new CloseTask(year, Of(number)) { Opinion = asked.Opinion ?? "" }) : null)
            .Writes<AskedClosing>("closeTask", "Closes a task (办结销号)", _supervise, Role.Supervisor);
        task.MapPost("/reopen", async (HttpContext http, int year, string number) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.OfTask(http, year, number, _ => new ReopenTask(year, Of(number)), asked.Reason) : null)
            .Writes<AskedReason>("reopenTask", "Opens a closed task again", _supervise, Role.Supervisor);
    }

    private static Ledger.Plans.TaskNumber Of(string number) => Reads.Task(number)!.Value;
}
