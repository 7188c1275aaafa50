using Luoshi.Desk.Registers;
using Luoshi.Desk.Workbenches;
using Luoshi.Documents;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Registers;
using Luoshi.Web.Access;
using Luoshi.Web.Boards;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers;

/// <summary>Records as tables: taken in with a look before, taken back, and given out as they can be taken in again.</summary>
/// <param name="benches">What those who are signed in have before them.</param>
internal sealed class RecordTablePages(Benches benches)
{
    /// <param name="register">Where those of a register are entered.</param>
    public void Map(IEndpointRouteBuilder register)
    {
        register.MapGet("/import", (Official who, string id) => Import(who, id)).For(RegisterPages.Writers);
        RegisterPages.Large(register.MapPost("/import", TakeIn));
        register.MapPost("/import/undo", Undo).For(RegisterPages.Writers).DisableAntiforgery();
        register.MapGet("/records.{format}", Table).For(RegisterPages.Readers);
        register.MapGet("/template.xlsx", Template).For(RegisterPages.Writers);
    }

    private IResult Table(HttpRequest request, Official who, string id, string format)
    {
        var (bench, words) = (benches.OfRegisters(who.Session), new RecordWords(request.Query));
        if (bench.Find(id) is not { } line || OpenFormat.Of(format) is not { } known) return Missing.Page();
        List<Record> records = [.. bench.All(line, words.Question(line.Declared, _ => null))];
        return known.Answer(RecordsTable.Of(benches.Lists(who.Session).PlaceName(), line.Declared, bench.Shown(line), line.Declared.States.Count > 0, records, units: true), $"{line.Declared.Name.Chinese}-{bench.Today:yyyy-MM-dd}");
    }

    private IResult Template(Official who, string id)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || !bench.MayEnter(line)) return Missing.Page();
        using var workbook = new MemoryStream();
        RecordTemplate.Write(line.Declared, bench.Shown(line), workbook);
        return Results.Bytes(workbook.ToArray(), OpenFormat.Of("xlsx")!.Type, $"{line.Declared.Name.Chinese}.xlsx");
    }

    private IResult Import(Official who, string id, RecordOutcome? outcome = null, Receipt? receipt = null, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        return bench.Find(id) is { } line && bench.MayEnter(line)
            ? new RazorComponentResult<ImportRecordsView>(new { Who = who, Line = line, Outcome = outcome, Receipt = receipt, Seen = bench.Seen, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();
    }

    private IResult TakeIn(Official who, string id, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line) return Missing.Page();
        RecordOutcome? outcome = null;
        try
        {
            outcome = bench.Preview(line, SheetsIn(form), line.Declared.States.Any(state => state.Code == form.Text("state")) ? form.Text("state") : "");
            var writes = form.Text("do") == "write" && (outcome.Refused == 0 || form.Text("good") == "on");
            return Import(who, id, outcome, writes && outcome.Command is { } command ? benches.Of(who.Session).Do(command, "", form.Seen()) : null);
        }
        catch (UnreadableException unreadable)
        {
            return Import(who, id, null, null, new RefusedException(unreadable.Chinese, unreadable.English));
        }
        catch (RefusedException refusal)
        {
            return Import(who, id, outcome, null, refusal);
        }
    }

    private IResult Undo(Official who, string id, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line) return Missing.Page();
        try
        {
            if (EntryPlace.Parse(form.Text("first")) is not { } first || EntryPlace.Parse(form.Text("last")) is not { } last) return Results.StatusCode(StatusCodes.Status400BadRequest);
            bench.Undo(line, first, last, form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id));
        }
        catch (RefusedException refusal)
        {
            return Import(who, id, null, null, refusal);
        }
    }

    private static IReadOnlyList<Luoshi.Vocabulary.Sheets.Sheet> SheetsIn(IFormCollection form) =>
        SentSheet.Of(form)?.Sheets ?? throw new RefusedException("没有选表格。", "No table was chosen.");
}
