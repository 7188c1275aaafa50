using System.Globalization;
using Luoshi.Desk.Tracing;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tracing.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers;

/// <summary>What a register comes to, the records behind each figure, and the sentences of reports that tell it.</summary>
/// <param name="benches">What those who are signed in have before them.</param>
/// <param name="traces">Figures of reports, by the place's id.</param>
internal sealed class FigurePages(Benches benches, Func<string, TraceDesk> traces)
{
    private const int December = 12;

    public void Map(RouteGroupBuilder register)
    {
        register.MapGet("/figures", (Official who, string id, string? month) => Figures(who, id, month)).For(RegisterPages.Readers);
        register.MapGet("/figures/{rollUp}/{month}", Behind).For(RegisterPages.Readers);
        register.MapPost("/figures/trace", Trace).For(Role.Supervisor).DisableAntiforgery();
        register.MapPost("/figures/untrace", Untrace).For(Role.Supervisor).DisableAntiforgery();
    }

    private IResult Figures(Official who, string id, string? month, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        var period = Period.Parse(month ?? "") ?? Period.Of(bench.Today);
        var seen = bench.Seen;
        return bench.Find(id) is { } line && bench.Figures(line, period) is { } figures
            ? new RazorComponentResult<RegisterFiguresView>(new
            {
                Who = who,
                Line = line,
                Period = period,
                Figures = figures,
                Traced = traces(who.Place).OfRegister(id, period),
                Proposed = who.Role == Role.Supervisor && period.Month == December ? traces(who.Place).Proposed(period.Year + 1, id) : [],
                Seen = seen,
                Refusal = refusal,
            })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();
    }

    private IResult Behind(Official who, string id, string rollUp, string month, string? group)
    {
        var bench = benches.OfRegisters(who.Session);
        if (Period.Parse(month) is not { } period || bench.Find(id) is not { } line || bench.Behind(line, rollUp, period, group ?? "") is not { } records) return Missing.Page();
        return new RazorComponentResult<BehindFigureView>(new
        {
            Who = who,
            Line = line,
            RollUp = line.Declared.RollUp(rollUp),
            Period = period,
            Group = group ?? "",
            Records = records,
            Shown = bench.Shown(line),
            Traced = traces(who.Place).OfRegister(id, period).Where(one => one.RollUp.Id == rollUp).ToList(),
        });
    }

    private IResult Trace(Official who, string id, IFormCollection form)
    {
        if (Period.Parse(form.Text("month")) is not { } period || benches.OfRegisters(who.Session).Find(id) is null) return Missing.Page();
        var chosen = form["figure"].Select(start => int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : -1).ToHashSet();
        return Do(who, id, period, form, TraceDesk.Tracing(period.Year + 1, traces(who.Place).Proposed(period.Year + 1, id).Where(one => chosen.Contains(one.Passage.Start))));
    }

    private IResult Untrace(Official who, string id, IFormCollection form) =>
        Period.Parse(form.Text("month")) is { } period && int.TryParse(form.Text("figure"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && benches.OfRegisters(who.Session).Find(id) is not null
            ? Do(who, id, period, form, new UntraceFigure(period.Year + 1, start))
            : Missing.Page();

    private IResult Do(Official who, string id, Period period, IFormCollection form, Command wanted)
    {
        try
        {
            benches.Of(who.Session).Do(wanted, form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect($"{RegisterAddress.Of(id)}/figures?month={period}");
        }
        catch (RefusedException refusal)
        {
            return Figures(who, id, period.ToString(), refusal);
        }
    }
}
