using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Storage.Records;

/// <summary>Finds records by their register's table: those that have something in the field they are sorted by, then those that have nothing there.</summary>
internal sealed class RecordSearch(string place, RecordQuestion question)
{
    // More than these nobody reads through.
    private const int MostGroups = 500;

    private readonly RecordTable _table = new(question.Declared);

    private string After => question.After?.Key.Id ?? "";

    public IReadOnlyList<Record> In(Session session)
    {
        var limit = Math.Clamp(question.Limit, 1, RecordQuestion.MostAtOnce);
        if (question.SortedBy.Length == 0) return Rows(session, Order("id"), After.Length > 0 ? [("row.id " + Behind + " @after", "@after", After)] : [], limit);
        var sorted = Sorted();
        var held = question.After is { } last ? RecordTable.Compared(sorted, last.As(question.Declared)[sorted.Field]) : null;
        IReadOnlyList<Record> told = held is DBNull ? [] : Rows(session, Order($"{sorted.Name} {Direction}, id"), Told(sorted, held), limit);
        return told.Count == limit ? told : [.. told, .. Rows(session, Order("id"), Untold(sorted, held), limit - told.Count)];
    }

    public int Count(Session session)
    {
        var (where, values) = Where([]);
        return (int)session.Rows(new Statement($"SELECT count(*) FROM {_table.Name} AS row WHERE {where}", values), row => row.GetInt64(0))[0];
    }

    public IReadOnlyList<(string Value, int Records)> Groups(Session session, string by)
    {
        var column = by is "state" or "unit" ? by : _table.Column(by) is { IsNumber: false, Field.Kind: not FieldKind.Date } told ? told.Name : throw new RefusedException(
            $"“{question.Declared.Name.Chinese}”不能按“{by}”分组。", $"{question.Declared.Name.English} cannot be grouped by {by}.");
        var (where, values) = Where([]);
        return session.Rows(
            new Statement($"SELECT row.{column}, count(*) FROM {_table.Name} AS row WHERE {where} GROUP BY row.{column} ORDER BY 2 DESC, 1 LIMIT {MostGroups}", values),
            row => (row.IsDBNull(0) ? "" : row.GetString(0), (int)row.GetInt64(1)));
    }

    private string Direction => question.Falling ? "DESC" : "ASC";

    private string Behind => question.Falling ? "<" : ">";

    private string Order(string columns) => string.Join(", ", columns.Split(", ").Select(column => $"row.{column}")) + " " + Direction;

    private RecordColumn Sorted() => _table.Column(question.SortedBy) ?? throw new RefusedException(
        $"“{question.Declared.Name.Chinese}”不能按“{question.SortedBy}”排序。可以用的：{string.Join("、", _table.Columns.Select(column => column.Field.Code))}。",
        $"{question.Declared.Name.English} cannot be sorted by {question.SortedBy}. There are: {string.Join(", ", _table.Columns.Select(column => column.Field.Code))}.");

    private IReadOnlyList<(string, string, object)> Told(RecordColumn sorted, object? held) => held is null
        ? [($"row.{sorted.Name} IS NOT NULL", "", "")]
        : [($"(row.{sorted.Name} {Behind} @held OR row.{sorted.Name} = @held AND row.id {Behind} @after)", "@held", held), ("TRUE", "@after", After)];

    private IReadOnlyList<(string, string, object)> Untold(RecordColumn sorted, object? held) =>
        held is DBNull ? [($"row.{sorted.Name} IS NULL", "", ""), ($"row.id {Behind} @after", "@after", After)] : [($"row.{sorted.Name} IS NULL", "", "")];

    private IReadOnlyList<Record> Rows(Session session, string order, IReadOnlyList<(string Condition, string Name, object Value)> more, int limit)
    {
        var (where, values) = Where(more);
        var found = new Statement(
            $"""
            SELECT entity.kind, entity.year, entity.number, entity.body
            FROM (SELECT place, id{string.Concat(_table.Columns.Where(column => column.Field.Code == question.SortedBy).Select(column => $", {column.Name}"))} FROM {_table.Name} AS row WHERE {where} ORDER BY {order} LIMIT @limit) AS row
            JOIN entity ON entity.place = row.place AND entity.kind = '{Record.Kind}' AND entity.id = row.id
            ORDER BY {order}
            """,
            [.. values, ("@limit", limit)]);
        return [.. session.Rows(found, EntityTable.Read).Cast<Record>()];
    }

    private (string Where, (string, object)[] Values) Where(IReadOnlyList<(string Condition, string Name, object Value)> more)
    {
        var (conditions, values) = (new List<string> { "row.place = @place", "row.struck = @struck" }, new List<(string, object)> { ("@place", place), ("@struck", question.Struck ? 1 : 0) });
        Among("state", question.States);
        if (question.Unit.Length > 0) Add("row.unit = @unit", "@unit", question.Unit);
        foreach (var (code, held) in question.Holding) Holding(code, held);
        Days();
        if (question.Containing.Length > 0) Containing();
        foreach (var (condition, name, value) in more) Add(condition, name, value);
        return (string.Join(" AND ", conditions), [.. values]);

        void Add(string condition, string name, object value)
        {
            conditions.Add(condition);
            if (name.Length > 0) values.Add((name, value));
        }

        void Among(string column, IReadOnlyList<string> wanted)
        {
            if (wanted.Count == 0) return;
            conditions.Add($"row.{column} IN ({string.Join(", ", wanted.Select((_, at) => $"@{column}{at}"))})");
            values.AddRange(wanted.Select((one, at) => ($"@{column}{at}", (object)one)));
        }

        void Holding(string code, string held)
        {
            var column = _table.Column(code) ?? throw new RefusedException($"“{question.Declared.Name.Chinese}”不能按“{code}”查。", $"{question.Declared.Name.English} cannot be searched by {code}.");
            if (held.Length == 0) conditions.Add($"row.{column.Name} IS NULL");
            else Add($"row.{column.Name} = @{column.Name}", "@" + column.Name, RecordTable.Compared(column, held));
        }

        void Days()
        {
            var column = question.DayField.Length == 0 ? "entered" : _table.Column(question.DayField)?.Name ?? "entered";
            if (question.From is { } from) Add($"row.{column} >= @from", "@from", RecordTable.DayOf(from));
            if (question.To is { } to) Add($"row.{column} <= @to", "@to", RecordTable.DayOf(to));
        }

        void Containing()
        {
            var texts = _table.Columns.Where(column => column.Field.Kind is FieldKind.Text or FieldKind.Place or FieldKind.Unit).ToList();
            var escaped = question.Containing.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
            Add(texts.Count == 0 ? "FALSE" : $"({string.Join(" OR ", texts.Select(column => $"row.{column.Name} LIKE @containing ESCAPE '\\'"))})", texts.Count == 0 ? "" : "@containing", $"%{escaped}%");
        }
    }
}
