using Luoshi.Desk.Registers;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Registers (台账): their records, found and written, and what they come to.</summary>
internal sealed class RegisterResources(Benches benches, Writing writing)
{
    private static readonly TokenScope[] _enter = [TokenScope.Report, TokenScope.Supervise];

    private static readonly Role[] _writers = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("/registers", (Official who) => TypedResults.Ok(new Listed<ShownRegister>([.. Of(who).Registers().Select(ShownRegister.Of)])))
            .Shows<Listed<ShownRegister>>("listRegisters", "The registers that whoever asks may see", PlaceResources.Inside);
        var register = place.MapGroup("/registers/{register}");
        register.MapGet("", (Official who, string register) => Done.OrMissing(Of(who).Find(register) is { } line ? ShownRegister.Whole(line, Seen(who, line)) : null))
            .Shows<ShownRegister>("getRegister", "A register with its fields and how many records are in each state", PlaceResources.Inside);
        register.MapGet("/figures", (Official who, string register, string? month) => Done.OrMissing(FiguresOf(who, register, month)))
            .Shows<Listed<ShownFigure>>("getFigures", "What a register comes to at the end of a month", PlaceResources.Inside);
        register.MapGet("/records", List).Shows<Paged<ShownRecord>>("listRecords", "Records that whoever asks may see, filtered, sorted, page by page", PlaceResources.Inside);
        register.MapGet("/records/{record:int}", (Official who, string register, int record) => Done.OrMissing(One(who, register, record)))
            .Shows<ShownRecord>("getRecord", "One record", PlaceResources.Inside);
        register.MapPost("/records", async (HttpContext http, string register) => await Body.Of(http, ApiJson.Default.AskedRecords) is var asked
                ? Do(http, register, null, new EnterRecords(register, [.. asked.Records.Select(Wanted)])) : null)
            .Writes<AskedRecords>("enterRecords", "Enters records, all of them or none", _enter, _writers);
        register.MapPost("/records/{record:int}", async (HttpContext http, string register, int record) => await Body.Of(http, ApiJson.Default.AskedRecordChange) is var asked
                ? Do(http, register, record, new ChangeRecord(register, record, asked.Fields ?? new Dictionary<string, string>()) { Move = asked.Move ?? "", Explanation = asked.Explanation ?? "" }, asked.Reason ?? "") : null)
            .Writes<AskedRecordChange>("changeRecord", "Changes a record, or takes it a step further", _enter, _writers);
        register.MapPost("/records/{record:int}/strike", async (HttpContext http, string register, int record) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? Do(http, register, record, new StrikeRecord(register, record), asked.Reason) : null)
            .Writes<AskedReason>("strikeRecord", "Strikes a record off (作废)", _enter, _writers);
    }

    private static NewRecord Wanted(AskedRecord asked) => new(asked.Fields) { Unit = asked.Unit ?? "", State = asked.State ?? "", Explanation = asked.Explanation ?? "" };

    private IResult List(Official who, string register, [AsParameters] AskedRecordsOf asked)
    {
        var bench = Of(who);
        if (bench.Find(register) is not { } line) return Problem.Missing;
        var (page, seen) = (bench.Page(line, asked.For(line.Declared, number => bench.Record(line, number))), Seen(who, line));
        return TypedResults.Ok(new Paged<ShownRecord>(
            [.. page.Records.Select(record => ShownRecord.Of(record, line.Declared, seen))], page.All,
            page.Records.Count == page.Question.Limit ? page.Records[^1].Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
    }

    private ShownRecord? One(Official who, string register, int number) =>
        Of(who).Find(register) is { } line && Of(who).Record(line, number) is { } record ? ShownRecord.Of(record, line.Declared, Seen(who, line)) : null;

    private Listed<ShownFigure>? FiguresOf(Official who, string register, string? month)
    {
        var bench = Of(who);
        var period = string.IsNullOrEmpty(month) ? Period.Of(bench.Today) : Reads.Month("month", month);
        return bench.Find(register) is { } line && bench.Figures(line, period) is { } figures ? new([.. figures.Select(ShownFigure.Of)]) : null;
    }

    private IReadOnlyList<Field> Seen(Official who, RegisterLine line)
    {
        var bench = Of(who);
        return [.. line.Declared.Fields.Where(field => bench.Sees(line.Declared, field))];
    }

    private IResult Do(HttpContext http, string register, int? record, Command wanted, string reason = "")
    {
        var bench = Of(Official.Of(http)!);
        return bench.Find(register) is { } line && (record is null || bench.Record(line, record.Value) is not null) ? writing.Do(http, wanted, reason) : Problem.Missing;
    }

    private RegisterBench Of(Official who) => benches.OfRegisters(who.Session);
}
