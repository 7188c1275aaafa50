using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>The way of a report: handed in, with what shows it, signed, sent back, verified.</summary>
internal sealed class MonthDeeds(Writing writing)
{
    // Some pictures of a telephone, or a few papers.
    private const int LargestUpload = 64 << 20;

    private static readonly TokenScope[] _report = [TokenScope.Report], _either = [TokenScope.Report, TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        var task = place.MapGroup("/plans/{year:int}/tasks/{number}");
        task.MapPost("/evidence", Attach).Writes("attachEvidence", "Attaches a file, sent as it is, to a task, or to its report of a month", _either, Role.Supervisor, Role.Reporter, Role.UnitHead)
            .Accepts<byte[]>("application/octet-stream").WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
        var report = task.MapGroup("/reports/{period}");
        report.MapPost("", Report).Writes<AskedReport>("report", "Reports on a task for a month (报进展)", _report, Role.Reporter, Role.UnitHead);
        report.MapPost("/sign", async (HttpContext http, int year, string number, string period) => await Body.Of(http, ApiJson.Default.AskedSigning) is var asked
                ? writing.OfMonth(http, year, number, period, (file, month) => new SignProgress(year, file.Task.Number, month) { OnPaperBy = asked.OnPaperBy ?? "" }) : null)
            .Writes<AskedSigning>("signReport", "Signs a report (签批)", _either, Role.UnitHead, Role.Leader, Role.Supervisor);
        report.MapPost("/return", async (HttpContext http, int year, string number, string period) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.OfMonth(http, year, number, period, (file, month) => new ReturnProgress(year, file.Task.Number, month), asked.Reason) : null)
            .Writes<AskedReason>("returnReport", "Sends a report back (退回重报)", _either, Role.UnitHead, Role.Leader, Role.Supervisor);
        report.MapPost("/verify", async (HttpContext http, int year, string number, string period) => await Body.Of(http, ApiJson.Default.AskedVerdict) is var asked
                ? writing.OfMonth(http, year, number, period, (file, month) => Verifying(file, month, asked)) : null)
            .Writes<AskedVerdict>("verifyReport", "Verifies a report (核实)", [TokenScope.Supervise], Role.Supervisor);
    }

    private static Command Verifying(TaskFile file, Period month, AskedVerdict asked)
    {
        MustBeThere(file.Task, asked.Values ?? []);
        return Workbench.Verifying(file, month, Reads.KindOrNull<ProgressWord>("word", asked.Word), AskedMeasure.Typed(asked.Values ?? []), asked.Opinion ?? "");
    }

    private async Task<IResult> Report(HttpContext http, int year, string number, string period)
    {
        var asked = await Body.Of(http, ApiJson.Default.AskedReport);
        var (bench, word) = (writing.BenchOf(http), Reads.Kind<ProgressWord>("word", asked.Word));
        if (Reads.Task(number) is not { } task || Period.Parse(period) is not { } month || bench.TaskOf(year, task) is not { } seen) return Problem.Missing;
        MustBeThere(seen, asked.Values ?? []);
        return writing.Told(http, bench.Report(year, task, month, asked.With(word), [], Writing.SeenBy(http)));
    }

    private async Task<IResult> Attach(HttpContext http, int year, string number, string name, string? period)
    {
        var (bench, month) = (writing.BenchOf(http), string.IsNullOrEmpty(period) ? (Period?)null : Reads.Month("period", period));
        if (Reads.Task(number) is not { } task || bench.TaskOf(year, task) is null) return Problem.Missing;
        http.Request.EnableBuffering(1 << 16, LargestUpload);
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        http.Request.Body.Position = 0;
        return writing.Told(http, bench.Attach(year, task, month, new SentFile(Path.GetFileName(name.Replace('\\', '/')), http.Request.Body), Writing.SeenBy(http)));
    }

    /// <summary>A value for a measure that the task does not have is told, and not passed over.</summary>
    private static void MustBeThere(PlanTask task, IReadOnlyList<AskedMeasure> values)
    {
        var count = task.Content.Measures.Count;
        if (values.FirstOrDefault(value => value.Measure < 1 || value.Measure > count) is { } other) throw new UnreadableException(
            $"这项任务有 {count} 个指标，没有第 {other.Measure} 个。", $"The task has {count} measures, and none with the number {other.Measure}.");
        if (values.GroupBy(value => value.Measure).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new UnreadableException(
            $"第 {twice.Key} 个指标写了两个数。", $"Measure {twice.Key} has two values.");
    }
}
