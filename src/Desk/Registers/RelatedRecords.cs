using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Registers;

/// <summary>The records of another register that name a record: the months of a project, the patrols of a stretch.</summary>
/// <param name="Declared">The other register.</param>
/// <param name="By">Its field that names the record.</param>
/// <param name="Columns">What is shown of each.</param>
/// <param name="Latest">The latest of them, the last one first.</param>
/// <param name="All">How many there are.</param>
public sealed record RelatedRecords(Register Declared, Field By, IReadOnlyList<Field> Columns, IReadOnlyList<Record> Latest, int All)
{
    /// <summary>As many as are shown beside the record.</summary>
    public const int Most = 5;

    /// <summary>Their photos, the last one first.</summary>
    public IReadOnlyList<(Record Record, HeldFile Photo)> Photos { get; init; } = [];

    /// <summary>What they come to; none where whoever reads does not see all of them.</summary>
    public IReadOnlyList<RelatedFigure> Figures { get; init; } = [];

    /// <summary>Whether whoever reads may enter another.</summary>
    public bool MayEnter { get; init; }

    /// <summary>What records are called that these name.</summary>
    public required RecordNames Names { get; init; }

    /// <summary>The fields by which one register names records of another.</summary>
    public static IEnumerable<Field> Naming(Register declared, string named) => declared.Fields.Where(field => field.Kind == FieldKind.Reference && field.Register == named && !field.Retired);

    /// <summary>The field whose day tells which are the latest; empty for that of entry.</summary>
    public static string DayOf(Register declared, IEnumerable<Field> shown) => shown.FirstOrDefault(field => field.Kind == FieldKind.Date && declared.RollUps.Any(rollUp => rollUp.On == field.Code))?.Code
        ?? shown.FirstOrDefault(field => field.Kind == FieldKind.Date)?.Code ?? "";

    /// <summary>The columns of its first list, without the one that says the same in each row.</summary>
    public static IReadOnlyList<Field> ColumnsOf(Register declared, Field by, IReadOnlyList<Field> shown) =>
        [.. (declared.Lists is [var first, ..] ? first.Columns.Select(declared.Field).OfType<Field>() : shown.Take(6)).Where(field => field.Code != by.Code && shown.Contains(field))];
}
