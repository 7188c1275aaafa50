using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Tasks;

/// <summary>One task with all that is known of it, and what each role can do there.</summary>
internal sealed class TaskPages(Benches benches)
{
    private static readonly Role[] _inside = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    private static readonly Role[] _unit = [Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        var task = desk.MapGroup("/tasks/{year:int}/{number}");
        task.MapGet("", (Official who, int year, string number) => Shown(who, year, number, null)).For(_inside);
        task.MapGet("/evidence/{hash}", Evidence).For(_inside);
        OfTask(task, "/sign-for", _unit, (file, _) => new SignForTask(file.Task.PlanYear, file.Task.Number));
        OfTask(task, "/dispute", _unit, (file, form) => new DisputeAssignment(file.Task.PlanYear, file.Task.Number, form.Text("signed-by")) { Until = file.DisputeUntil });
        OfTask(task, "/uphold", [Role.Supervisor], (file, _) => new UpholdAssignment(file.Task.PlanYear, file.Task.Number));
        OfTask(task, "/close", [Role.Supervisor], (file, form) => new CloseTask(file.Task.PlanYear, file.Task.Number) { Opinion = form.Text("opinion") });
        OfTask(task, "/reopen", [Role.Supervisor], (file, _) => new ReopenTask(file.Task.PlanYear, file.Task.Number));
        OfMonth(task, "/sign", [Role.UnitHead, Role.Leader, Role.Supervisor], (file, month, form) => new SignProgress(file.Task.PlanYear, file.Task.Number, month) { OnPaperBy = form.Text("paper") });
        OfMonth(task, "/return", [Role.UnitHead, Role.Leader, Role.Supervisor], (file, month, _) => new ReturnProgress(file.Task.PlanYear, file.Task.Number, month));
        OfMonth(task, "/verify", [Role.Supervisor], Verifying);
    }

    private static Command Verifying(TaskFile file, Period month, IFormCollection form) => Workbench.Verifying(
        file, month, Enum.TryParse<ProgressWord>(form["word"].ToString(), out var word) && Enum.IsDefined(word) ? word : null, [.. form["value"].Select(value => value ?? "")], form.Text("opinion"));

    private void OfTask(RouteGroupBuilder task, string path, Role[] roles, Func<TaskFile, IFormCollection, Command> wanted) =>
        task.MapPost(path, (Official who, int year, string number, IFormCollection form) => Do(who, year, number, form, file => wanted(file, form))).For(roles).DisableAntiforgery();

    private void OfMonth(RouteGroupBuilder task, string path, Role[] roles, Func<TaskFile, Period, IFormCollection, Command> wanted) =>
        task.MapPost("/{period}" + path, (Official who, int year, string number, string period, IFormCollection form) =>
            Period.Parse(period) is { } month ? Do(who, year, number, form, file => wanted(file, month, form)) : Missing.Page()).For(roles).DisableAntiforgery();

    private IResult Shown(Official who, int year, string number, RefusedException? refusal) =>
        TaskNumber.Parse(number) is { } task && benches.FileOf(who.Session, year, task) is { } file
            ? new RazorComponentResult<TaskFileView>(new { Who = who, File = file, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();

    private IResult Do(Official who, int year, string number, IFormCollection form, Func<TaskFile, Command> wanted)
    {
        var bench = benches.Of(who.Session);
        if (TaskNumber.Parse(number) is not { } task || bench.FileOf(year, task) is not { } file) return Missing.Page();
        try
        {
            bench.Do(wanted(file), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(form.Back(DeskAddress.Of(file.Task)));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, year, number, refusal);
        }
    }

    /// <summary>Pictures are shown; everything else is saved and not opened here, whatever is in it.</summary>
    private async Task<IResult> Evidence(Official who, HttpContext context, int year, string number, string hash)
    {
        if (TaskNumber.Parse(number) is not { } task || benches.Of(who.Session).EvidenceOf(year, task, hash) is not var (piece, file)) return Missing.Page();
        return await EvidenceFile.Send(piece.Link.Name, file, context.RequestAborted);
    }
}
