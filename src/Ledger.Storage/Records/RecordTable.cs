using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Storage.Records;

/// <summary>
/// The table of a register, made from its declaration: a row for each record, with a column for each field that is found or sorted by. What a record says stands in its entity;
/// this is how it is found. A declaration with other columns has another table, so that no table ever changes its shape.
/// </summary>
internal sealed class RecordTable
{
    /// <summary>What the names of all of them begin with.</summary>
    public const string Prefix = "record_";

    private const string KeyText = "KEY_TEXT";

    private readonly Register _declared;

    public RecordTable(Register declared)
    {
        _declared = declared;
        Columns = [.. declared.Fields.Select(field => RecordColumn.Of(declared, field)).OfType<RecordColumn>()];
        var shape = string.Join(",", Columns.Select(column => $"{column.Name}:{column.IsNumber}").Concat(Indexed().Select(index => string.Join("+", index))));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shape)))[..8];
        Name = $"{Prefix}{declared.Id.Replace('-', '_')}_{hash}";
    }

    public string Name { get; }

    public IReadOnlyList<RecordColumn> Columns { get; }

    /// <summary>Null where the field is not for finding.</summary>
    public RecordColumn? Column(string code) => Columns.FirstOrDefault(column => column.Field.Code == code);

    /// <summary>Makes it where it is not there, and what finds its rows quickly: by state and by each order that its lists are in.</summary>
    public IEnumerable<Statement> Make(Database database)
    {
        var columns = string.Concat(Columns.Select(column => $", {column.Name} {(column.IsNumber ? "NUMERIC" : KeyText)}"));
        yield return new(
            $"""
            CREATE TABLE IF NOT EXISTS {Name} (place {KeyText} NOT NULL, id {KeyText} NOT NULL, unit {KeyText} NOT NULL, state {KeyText} NOT NULL, entered {KeyText} NOT NULL,
                struck INTEGER NOT NULL{columns}, PRIMARY KEY (place, id))
            """.Replace(KeyText, database.KeyText, StringComparison.Ordinal));
        foreach (var (at, index) in Indexed().Index())
            yield return new(string.Create(CultureInfo.InvariantCulture, $"CREATE INDEX IF NOT EXISTS i{at}_{Name} ON {Name} (place, struck, {string.Join(", ", index)}, id)"));
    }

    public Statement Upsert(string place, Record record)
    {
        var filled = record.As(_declared);
        var names = string.Concat(Columns.Select(column => $", {column.Name}"));
        return new(
            $"""
            INSERT INTO {Name} (place, id, unit, state, entered, struck{names}) VALUES (@place, @id, @unit, @state, @entered, @struck{string.Concat(Columns.Select(column => $", @{column.Name}"))})
            ON CONFLICT (place, id) DO UPDATE SET unit = excluded.unit, state = excluded.state, struck = excluded.struck{string.Concat(Columns.Select(column => $", {column.Name} = excluded.{column.Name}"))}
            """,
            [
                ("@place", place), ("@id", record.Key.Id), ("@unit", record.Unit), ("@state", record.State), ("@entered", DayOf(record.On)), ("@struck", record.StruckOn is null ? 0 : 1),
                .. Columns.Select(column => ("@" + column.Name, Compared(column, filled[column.Field]))),
            ]);
    }

    public Statement Clear(string place) => new($"DELETE FROM {Name} WHERE place = @place", ("@place", place));

    /// <summary>As the database compares it.</summary>
    public static object Compared(RecordColumn column, string held) =>
        held.Length == 0 ? DBNull.Value : column.IsNumber ? decimal.Parse(held, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : held;

    public static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>By state, and by each order of a list, within a state and over all; cases that are open, by their days.</summary>
    private IEnumerable<string[]> Indexed()
    {
        yield return ["state"];
        foreach (var sorted in _declared.Lists.Select(list => Column(list.SortedBy)).OfType<RecordColumn>().Distinct())
        {
            yield return [sorted.Name];
            yield return ["state", sorted.Name];
        }
        if (_declared.Case is not null) yield return [Column(CaseFields.Open)!.Name, Column(CaseFields.Due)!.Name];
        foreach (var referring in Columns.Where(column => column.Field.Kind == FieldKind.Reference)) yield return [referring.Name];
    }
}
