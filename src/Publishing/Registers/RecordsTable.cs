using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Scoreboards.OpenData;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Registers.Declared;

namespace Luoshi.Publishing.Registers;

/// <summary>Records as a table that can be taken away, under the headings by which a table is taken in again.</summary>
public static class RecordsTable
{
    private const double Narrow = 12, Wide = 24;

    /// <param name="place">What the place is called.</param>
    /// <param name="declared">The register.</param>
    /// <param name="fields">The fields that are shown.</param>
    /// <param name="states">Whether states are.</param>
    /// <param name="records">The records.</param>
    /// <param name="units">Whether it says to which unit each belongs.</param>
    public static IOpenTable Of(string place, Register declared, IReadOnlyList<Field> fields, bool states, IReadOnlyList<Record> records, bool units)
    {
        var columns = new List<OpenColumn<Record>> { new("number", "号", 8, record => record.Number, CellLook.Number) };
        columns.AddRange(fields.Select(field => new OpenColumn<Record>(field.Code, HeadingOf(field), WidthOf(field), record => CellOf(declared, field, record), LookOf(field))));
        if (states) columns.Add(new("state", "状态", Narrow, record => declared.States.FirstOrDefault(state => state.Code == record.State)?.Name.Chinese ?? record.State));
        if (units) columns.Add(new("unit", "单位", Wide, record => record.Unit));
        return new OpenTable<Record>(declared.Name.Chinese, place, columns, records);
    }

    /// <summary>The heading of a field, with its unit.</summary>
    internal static string HeadingOf(Field field) => field.Measure.Length > 0 ? $"{field.Name.Chinese}（{field.Measure}）" : field.Name.Chinese;

    internal static double WidthOf(Field field) => field.Kind is FieldKind.Text or FieldKind.Narrative or FieldKind.Unit or FieldKind.Point ? Wide : Narrow;

    private static Cell CellOf(Register declared, Field field, Record record)
    {
        var filled = record.As(declared);
        if (field.HoldsFiles) return filled[field];
        var value = filled.Of(field.Code);
        return value.Number is { } number ? number : value.Day is { } day ? Cell.Of(day) : field.Formula is null ? RecordWords.Chinese(field, filled[field]) : value.IsKnown ? value.ToString() : Cell.Empty;
    }

    private static CellLook LookOf(Field field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => CellLook.Number,
        FieldKind.Date => CellLook.Date,
        _ => CellLook.Text,
    };
}
