using System.Globalization;
using Luoshi.Desk.Registers;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Workbenches;

/// <summary>What hangs together with a record, as far as somebody sees it: records that name it, and the names of those that it names.</summary>
/// <param name="bench">The registers as they have them before them.</param>
public sealed class RelatedBench(RegisterBench bench)
{
    // More than the months, visits and photos of anything that is worth a page; beyond it nothing is added up.
    private const int MostReckoned = 5_000;

    private const int MostPhotos = 12;

    /// <summary>The records that name a record, register by register; none where there are none and none could be entered.</summary>
    public IReadOnlyList<RelatedRecords> Of(RegisterLine named, int number) => [.. from line in bench.Registers()
        from naming in RelatedRecords.Naming(line.Declared, named.Declared.Id).Where(field => bench.Sees(line.Declared, field))
        let related = Of(line, naming, number)
        where related.All > 0 || related.MayEnter
        select related];

    /// <summary>What the records are called that some records name.</summary>
    public RecordNames Names(Register declared, IEnumerable<Record> records)
    {
        var (names, references) = (new Dictionary<(string, int), string>(), declared.Fields.Where(field => field.Kind == FieldKind.Reference && bench.Sees(declared, field)).ToList());
        var lines = references.Select(field => field.Register).Distinct().ToDictionary(register => register, bench.Find);
        foreach (var record in records)
        {
            var filled = record.As(declared);
            foreach (var field in references)
                if (lines[field.Register] is { } line && int.TryParse(filled[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !names.ContainsKey((field.Register, number)) && bench.Record(line, number) is { } found)
                    names[(field.Register, number)] = RecordName.Of(line.Declared, bench.Shown(line), found);
        }
        return new(names);
    }

    private RelatedRecords Of(RegisterLine line, Field by, int number)
    {
        var (declared, shown) = (line.Declared, bench.Shown(line));
        var question = new RecordQuestion(declared)
        {
            Holding = new Dictionary<string, string> { [by.Code] = number.ToString(CultureInfo.InvariantCulture) },
            SortedBy = RelatedRecords.DayOf(declared, shown),
            Falling = true,
            Limit = RelatedRecords.Most,
        };
        var page = bench.Page(line, question);
        var (hasPhotos, isReckoned) = (shown.Any(field => field.Kind == FieldKind.Photo), page.SeesAll && page.All <= MostReckoned && declared.RollUps.Count > 0);
        var all = page.All > 0 && (hasPhotos || isReckoned) ? bench.All(line, question).Take(MostReckoned).ToList() : [];
        return new(declared, by, RelatedRecords.ColumnsOf(declared, by, shown), page.Records, page.All)
        {
            Photos = [.. all.SelectMany(record => PhotosOf(declared, shown, record)).Take(MostPhotos)],
            Figures = isReckoned ? RelatedFigures.Of(declared, all, shown, Period.Of(bench.Today)) : [],
            MayEnter = page.MayEnter && declared.Truth == Truth.Here,
            Names = Names(declared, page.Records),
        };
    }

    private static IEnumerable<(Record Record, HeldFile Photo)> PhotosOf(Register declared, IReadOnlyList<Field> shown, Record record) =>
        shown.Where(field => field.Kind == FieldKind.Photo).SelectMany(field => HeldFile.In(record.As(declared)[field])).Select(photo => (record, photo));
}
