using System.Globalization;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Tracing;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Places;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers;

/// <summary>Registers in the browser: lists, forms made of the declaration, labels and maps.</summary>
/// <param name="benches">What those who are signed in have before them.</param>
/// <param name="publicAddress">The address under which the public knows the site; null: as it is asked.</param>
/// <param name="boundaries">Outlines of places, by their ids.</param>
/// <param name="keys">With which the site vouches for what it gave out.</param>
/// <param name="traces">Figures of reports, by the place's id.</param>
internal sealed class RegisterPages(
    Benches benches, string? publicAddress, IReadOnlyDictionary<string, Boundary> boundaries, IDataProtectionProvider keys, Func<string, TraceDesk> traces)
{
    // Twenty thousand rows of a sheet, or some pictures of a telephone.
    private const int LargestUpload = 64 << 20;

    internal static readonly Role[] Readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    internal static readonly Role[] Writers = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/registers", (Official who) => Board(who)).For(Readers);
        var register = desk.MapGroup("/registers/{id}");
        register.MapGet("", (Official who, string id, HttpRequest request) => List(who, id, new RecordWords(request.Query))).For(Readers);
        register.MapGet("/new", (Official who, string id, HttpRequest request) => Form(who, id, TypedRecord.Of(new RecordWords(request.Query), benches.OfRegisters(who.Session).Find(id)?.Declared))).For(Writers);
        Large(register.MapPost("/new", Enter));
        register.MapPost("/views", Views).For(Role.Supervisor, Role.Leader, Role.Reporter, Role.UnitHead).DisableAntiforgery();
        register.MapPost("/bulk", Bulk).For(Writers).DisableAntiforgery();
        register.MapGet("/map", Drawn).For(Readers);
        register.MapGet("/labels", Labels).For(Readers);
        register.MapPost("/{number:int}/photos", Photos).For(Role.Supervisor).DisableAntiforgery();
        register.MapGet("/{number:int}", (Official who, string id, int number) => Sheet(who, id, number)).For(Readers);
        Large(register.MapPost("/{number:int}", Change));
        register.MapGet("/{number:int}/files/{hash}", File).For(Readers);
        register.MapGet("/{number:int}/small/{hash}", Small).For(Readers);
        register.MapPost("/{number:int}/strike", Strike).For(Writers).DisableAntiforgery();
        new FigurePages(benches, traces).Map(register);
        new RecordTablePages(benches).Map(register);
        new RegisterReleasePages(benches).Map(register);
    }

    /// <summary>A form with which tables or pictures can be sent.</summary>
    internal static void Large(RouteHandlerBuilder post) =>
        post.For(Writers).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload);

    private IResult Board(Official who) => new RazorComponentResult<RegisterBoardView>(new { Who = who, Lines = benches.OfRegisters(who.Session).Registers() });

    private IResult List(Official who, string id, RecordWords words, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line) return Missing.Page();
        var (shown, question) = (bench.Shown(line), words.Question(line.Declared, number => bench.Record(line, number)));
        var by = words.Group is "unit" || words.Group is "state" && line.Declared.States.Count > 0 || shown.Any(field => field.Code == words.Group && RecordWords.Groups(field)) ? words.Group : "";
        var page = bench.Page(line, question);
        return new RazorComponentResult<RecordListView>(new
        {
            Who = who,
            Page = page,
            Names = new RelatedBench(bench).Names(line.Declared, page.Records),
            Asked = words,
            Shown = shown,
            Views = bench.Views(line),
            By = by,
            Groups = by.Length > 0 ? bench.Groups(line, question with { After = null }, by) : [],
            Refusal = refusal,
        })
        {
            StatusCode = Posted.StatusOf(refusal),
        };
    }

    private IResult Form(Official who, string id, TypedRecord typed, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        if (refusal is null && bench.Find(id) is { Declared.Truth: Truth.Upstream } upstream && bench.MayEnter(upstream)) return TypedResults.LocalRedirect($"{RegisterAddress.Of(id)}/import");
        return bench.Find(id) is { } line && bench.MayEnter(line)
            ? new RazorComponentResult<NewRecordView>(new { Who = who, Line = line, Typed = typed, Shown = bench.Shown(line), Seen = bench.Seen, Refusal = refusal })
            {
                StatusCode = Posted.StatusOf(refusal),
            }
            : Missing.Page();
    }

    private IResult Enter(Official who, string id, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line) return Missing.Page();
        var seal = new FileSeal(keys, who.Session.Actor);
        var typed = TypedRecord.Of(line.Declared, form, seal);
        try
        {
            typed.TakeIn(line.Declared, form, seal, (field, sent) => bench.Keep(line, field, sent));
            benches.Of(who.Session).Do(new EnterRecords(id, [new NewRecord(typed.Kept(line.Declared)) { Explanation = typed.Explanation, Form = FormIn(form), TakenIn = typed.TakenIn }]), "", form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id));
        }
        catch (SentAlreadyException sent)
        {
            return TypedResults.LocalRedirect(RegisterAddress.Of(id, sent.Number));
        }
        catch (RefusedException refusal)
        {
            return Form(who, id, typed, refusal);
        }
    }

    private IResult Sheet(Official who, string id, int number, TypedRecord? typed = null, RefusedException? refusal = null)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || bench.Sheet(line, number) is not { } sheet) return Missing.Page();
        var (related, counted) = (new RelatedBench(bench), bench.CountedIn(line, sheet.Record));
        return new RazorComponentResult<RecordView>(new
        {
            Who = who,
            Sheet = sheet,
            Typed = typed ?? TypedRecord.Of(sheet),
            Shown = bench.Shown(line),
            Related = related.Of(line, number),
            Names = related.Names(line.Declared, [sheet.Record]),
            CountedIn = counted,
            Traced = traces(who.Place).OfRecord(line.Kept, counted),
            Refusal = refusal,
        })
        {
            StatusCode = Posted.StatusOf(refusal),
        };
    }

    private IResult Change(Official who, string id, int number, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || bench.Record(line, number) is null) return Missing.Page();
        var seal = new FileSeal(keys, who.Session.Actor);
        var typed = TypedRecord.Of(line.Declared, form, seal);
        try
        {
            typed.TakeIn(line.Declared, form, seal, (field, sent) => bench.Keep(line, field, sent));
            benches.Of(who.Session).Do(new ChangeRecord(id, number, typed.Kept(line.Declared)) { Move = form.Text("move"), Explanation = typed.Explanation, Form = FormIn(form), TakenIn = typed.TakenIn }, form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id, number));
        }
        catch (SentAlreadyException sent)
        {
            return TypedResults.LocalRedirect(RegisterAddress.Of(id, sent.Number));
        }
        catch (RefusedException refusal)
        {
            return Sheet(who, id, number, typed, refusal);
        }
    }

    private async Task<IResult> File(Official who, string id, int number, string hash, CancellationToken stop)
    {
        var bench = benches.OfRegisters(who.Session);
        return bench.Find(id) is { } line && bench.FileOf(line, number, hash) is var (name, file) ? await EvidenceFile.Send(name, file, stop) : Missing.Page();
    }

    private IResult Small(HttpContext context, Official who, string id, int number, string hash)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || bench.SmallOf(line, number, hash) is not { } picture) return Missing.Page();
        // What a hash stands for never changes.
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(picture, "image/jpeg");
    }

    /// <summary>The id of the form, as the page or its script gave it out; empty where it is none.</summary>
    private static string FormIn(IFormCollection form) => form.Text("form") is { Length: 32 } id && id.All(char.IsAsciiHexDigitLower) ? id : "";

    private IResult Views(Official who, string id, IFormCollection form)
    {
        if (benches.OfRegisters(who.Session).Find(id) is null) return Missing.Page();
        var asked = form.Text("do") == "keep" ? RecordWords.AskedIn(form).ToKeep() : new Dictionary<string, string>();
        try
        {
            benches.Of(who.Session).Do(new SaveView(id, form.Text("name"), asked, form.Text("shared") == "on"), "", form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id) + RecordWords.Address(asked));
        }
        catch (RefusedException refusal)
        {
            return List(who, id, RecordWords.AskedIn(form), refusal);
        }
    }

    private IResult Bulk(Official who, string id, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || !bench.MayEnter(line)) return Missing.Page();
        List<int> numbers = form.Text("all") == "on"
            ? [.. bench.All(line, RecordWords.AskedIn(form).Question(line.Declared, _ => null)).Take(BulkChange.Most).Select(record => record.Number)]
            : [.. form["n"].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => bench.Record(line, number) is not null).Distinct().Take(BulkChange.Most)];
        return new BulkPage(benches.Of(who.Session), bench, who, line, bench.Shown(line)).Answer(numbers, form);
    }

    private IResult Drawn(HttpRequest request, Official who, string id)
    {
        var (bench, words) = (benches.OfRegisters(who.Session), new RecordWords(request.Query));
        if (bench.Find(id) is not { } line || bench.Shown(line).FirstOrDefault(field => field.Kind == FieldKind.Point) is not { } point) return Missing.Page();
        var records = bench.Page(line, words.Question(line.Declared, _ => null) with { Limit = RecordQuestion.MostAtOnce }).Records;
        return new RazorComponentResult<RecordMapView>(new { Who = who, Line = line, Asked = words, Fields = bench.Shown(line), Map = RecordMap.Of(line.Declared, point, boundaries.GetValueOrDefault(who.Place), records) });
    }

    private IResult Labels(HttpRequest request, Official who, string id)
    {
        var (bench, words) = (benches.OfRegisters(who.Session), new RecordWords(request.Query));
        if (bench.Find(id) is not { Declared.Public.HasCode: true } line) return Missing.Page();
        var page = bench.Page(line, words.Question(line.Declared, number => bench.Record(line, number)) with { Limit = RecordQuestion.MostAtOnce });
        var site = publicAddress ?? $"{request.Scheme}://{request.Host}";
        return new RazorComponentResult<LabelsView>(new { Who = who, Page = page, Fields = bench.Shown(line), Site = site.TrimEnd('/') });
    }

    private IResult Photos(Official who, string id, int number, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || bench.Record(line, number) is null) return Missing.Page();
        try
        {
            benches.Of(who.Session).Do(new ShowPhotos(id, number, [.. form["photo"].Where(photo => photo is { Length: > 0 }).Select(photo => photo!)], form.Text("approver")), "", form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id, number));
        }
        catch (RefusedException refusal)
        {
            return Sheet(who, id, number, null, refusal);
        }
    }

    private IResult Strike(Official who, string id, int number, IFormCollection form)
    {
        var bench = benches.OfRegisters(who.Session);
        if (bench.Find(id) is not { } line || bench.Record(line, number) is null) return Missing.Page();
        try
        {
            benches.Of(who.Session).Do(new StrikeRecord(id, number), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(id, number));
        }
        catch (RefusedException refusal)
        {
            return Sheet(who, id, number, null, refusal);
        }
    }
}
