using System.Globalization;
using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Registers;

/// <summary>What the public sees of the registers here: those that were released, and of them the fields and records that were. It is made once for each state of the ledger, however many ask.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="editions">Tell whether a ledger went on.</param>
/// <param name="clock">What time it is.</param>
public sealed class PublicRegisters(ILedger ledger, Editions editions, TimeProvider clock)
{
    // The registers of a county that are looked at; one has some thousands of records.
    private readonly Recent<(string Place, string Edition, string Register), PublicRegister> _made = new(24);

    /// <summary>What the place is called; null where there is no such place.</summary>
    public string? PlaceName(string place) => editions.Of(place) is null ? null : new Office(ledger, place).PlaceName();

    /// <summary>The registers that are public, and those that were.</summary>
    public IReadOnlyList<KeptRegister> Of(string place) =>
        editions.Of(place) is null ? [] : ledger.Ask(place, state => state.AllRegisters().Where(register => register.Release is not null && register.Declared.Public is not null || register.Notices.Count > 0).ToList());

    /// <summary>Null where nothing of it is public.</summary>
    public PublicRegister? Find(string place, string register) =>
        editions.Of(place) is { } edition && ledger.Ask(place, state => state.Find(KeptRegister.KeyOf(register)) as KeptRegister) is { Release: not null, Declared.Public: not null } kept
            ? _made.Of((place, edition, register), () => Made(place, kept, kept.Release))
            : null;

    /// <summary>The public records that name a public record, register by register.</summary>
    public IReadOnlyList<PublicRelated> Related(string place, PublicRegister named, int number) => [.. from kept in Of(place)
        from naming in RelatedRecords.Naming(kept.Declared, named.Declared.Id)
        let register = Find(place, kept.Id)
        where register?.Fields.Any(field => field.Code == naming.Code) == true
        let related = PublicRelated.Of(register, naming, number.ToString(CultureInfo.InvariantCulture))
        where related.Records.Count > 0
        select related];

    /// <summary>What the public records are called that some records of a register name.</summary>
    public RecordNames Names(string place, PublicRegister register, IEnumerable<Record> records) => new(
        (from record in records
         from field in register.Fields
         where field.Kind == FieldKind.Reference
         let number = int.TryParse(record.As(register.Declared)[field], NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0
         let named = number > 0 ? Find(place, field.Register) : null
         let there = named?.Find(number)
         where there is not null
         select ((field.Register, number), RecordName.Of(named, there))).DistinctBy(one => one.Item1).ToDictionary());

    /// <summary>The photos and files of a record that are public.</summary>
    public static IEnumerable<HeldFile> FilesOf(PublicRegister register, Record record) =>
        register.Fields.Where(field => field.HoldsFiles).SelectMany(field => FilesOf(register, record, field));

    /// <summary>Those of one field.</summary>
    public static IEnumerable<HeldFile> FilesOf(PublicRegister register, Record record, Field field) =>
        HeldFile.In(record.As(register.Declared)[field]).Where(file => record.Photos.Contains(file.Hash));

    private PublicRegister Made(string place, KeptRegister kept, RegisterRelease release)
    {
        List<Record> records = [.. new RegisterDesk(ledger, place).All(new RecordQuestion(kept.Declared) { Limit = RecordQuestion.MostAtOnce }).Where(release.Shown(kept.Declared))];
        // What a month comes to is told when it is over.
        var period = Period.Of(PlaceTime.DayOf(clock.GetUtcNow()).AddMonths(-1));
        return new(kept, release, records, ledger.Ask(place, state => release.FiguresOf(kept.Declared).Select(rollUp => Told(FigureLine.Of(state, kept, rollUp, period))).ToList())) { Through = period };
    }

    private static PublicFigure Told(FigureLine line) => PublicFigure.Of(
        line.RollUp, new([], line.Figure.Value, line.Figure.Records), [.. line.Parts.Select(part => new PublicCell(part.Values, part.Figure.Value, part.Figure.Records))]);
}
