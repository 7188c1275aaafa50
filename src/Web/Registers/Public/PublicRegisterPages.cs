using Luoshi.Desk.Registers;
using Luoshi.Desk.Scoreboards;
using Luoshi.Desk.Tracing;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Places;
using Luoshi.Web.Boards;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Luoshi.Web.Registers.Public;

/// <summary>Registers that were released, for everybody: a list, a page for each record, and the same as tables.</summary>
/// <param name="registers">What is public.</param>
/// <param name="traces">The figures of reports that were counted from them.</param>
/// <param name="boards">The boards of the place, to lead to.</param>
/// <param name="files">The photos and files of records.</param>
/// <param name="kept">For how long what was made is kept.</param>
/// <param name="boundaries">Outlines of places, by their ids.</param>
internal sealed class PublicRegisterPages(PublicRegisters registers, PublicTraces traces, PublicBoards boards, RecordFiles files, KeptPages kept, IReadOnlyDictionary<string, Boundary> boundaries)
{
    private const int AtOnce = 100;

    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder routes)
    {
        var place = routes.MapGroup("/p/{place}/registers").CacheOutput(kept);
        place.MapMethods("", _reading, Index);
        place.MapMethods("/{id}", _reading, (string place, string id, int? from) => List(place, id, from ?? 1));
        place.MapMethods("/{id}/map", _reading, Drawn);
        place.MapMethods("/{id}.{format}", _reading, Table);
        place.MapMethods("/{id}/{number:int}", _reading, Sheet);
        // Pictures are not kept beside the pages: they would take the room of all of them.
        routes.MapMethods("/p/{place}/registers/{id}/{number:int}/files/{hash}", _reading, File);
        routes.MapMethods("/p/{place}/registers/{id}/{number:int}/small/{hash}", _reading, Small);
        routes.MapMethods("/r/{place}/{id}/{number:int}", _reading, (string place, string id, int number) =>
            registers.Find(place, id)?.Find(number) is null ? Missing.Page() : Results.LocalRedirect(PublicRegisterAddress.Of(place, id, number)));
    }

    private IResult Index(string place) => registers.PlaceName(place) is { } name
        ? new RazorComponentResult<PublicRegistersView>(new
        {
            Place = new PublicPlace(place, name, boards.Years(place)),
            Registers = registers.Of(place).Select(register => (register, registers.Find(place, register.Id))).ToList(),
        })
        : Missing.Page();

    private IResult List(string place, string id, int from)
    {
        if (registers.Find(place, id) is not { } register || from < 1) return Missing.Page();
        var records = register.Records.SkipWhile(record => record.Number < from).Take(AtOnce + 1).ToList();
        List<Record> shown = [.. records.Take(AtOnce)];
        return new RazorComponentResult<PublicRegisterView>(new
        {
            Place = PlaceOf(place),
            Register = register,
            Told = traces.OfRegister(place, id),
            Records = shown,
            Names = registers.Names(place, register, shown),
            Next = records.Skip(AtOnce).FirstOrDefault()?.Number,
            From = from,
        });
    }

    private IResult Drawn(string place, string id) => registers.Find(place, id) is { } register && register.Fields.FirstOrDefault(field => field.Kind == FieldKind.Point) is { } point
        ? new RazorComponentResult<PublicMapView>(new { Place = PlaceOf(place), Register = register, Map = RecordMap.Of(register.Declared, point, boundaries.GetValueOrDefault(place), register.Records) })
        : Missing.Page();

    private IResult Table(string place, string id, string format) => registers.Find(place, id) is { } register && OpenFormat.Of(format) is { } known
        ? known.Answer(
            RecordsTable.Of(registers.PlaceName(place)!, register.Declared, [.. register.Fields.Where(field => !field.HoldsFiles)], register.ShowsStates, register.Records, units: false),
            $"{registers.PlaceName(place)}-{register.Declared.Name.Chinese}")
        : Missing.Page();

    private IResult Sheet(string place, string id, int number) => registers.Find(place, id) is { } register && register.Find(number) is { } record
        ? new RazorComponentResult<PublicRecordView>(new { Place = PlaceOf(place), Register = register, Record = record, Related = registers.Related(place, register, number), Names = registers.Names(place, register, [record]) })
        : Missing.Page();

    private async Task<IResult> File(string place, string id, int number, string hash, CancellationToken stop) => Shown(place, id, number, hash) is { } name && files.At(hash) is { } file
        ? await EvidenceFile.Send(name, file, stop)
        : Missing.Page();

    private IResult Small(string place, string id, int number, string hash) => Shown(place, id, number, hash) is not null && files.Small(hash) is { } picture
        ? Results.Bytes(picture, "image/jpeg")
        : Missing.Page();

    /// <summary>What a file is called; null where it is not public.</summary>
    private string? Shown(string place, string id, int number, string hash) => registers.Find(place, id) is { } register && register.Find(number) is { } record
        ? PublicRegisters.FilesOf(register, record).Where(file => file.Hash == hash).Select(file => file.Name).FirstOrDefault()
        : null;

    private PublicPlace PlaceOf(string place) => new(place, registers.PlaceName(place)!, boards.Years(place));
}
