using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Packs.Sheets;

/// <summary>
/// What columns are called (<c>columns.yaml</c>): for each field the names that its heading has in one county or another. A name that
/// stands under two fields is refused.
/// </summary>
public static class ColumnPack
{
    private static readonly (string Word, SheetField Field)[] _fields =
        [.. Enum.GetValues<SheetField>().Select(field => (char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..], field))];

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static ColumnNames Read(PackFields file)
    {
        var fields = new Dictionary<string, SheetField>(StringComparer.Ordinal);
        file["columns"].Each(column => NamesOf(column, fields));
        return new(fields);
    }

    private static SheetField NamesOf(PackFields column, Dictionary<string, SheetField> before)
    {
        var field = column["field"].OneOf(_fields);
        foreach (var name in column["names"].List(value => value))
            if (!before.TryAdd(name.Text(), field)) throw name.Refused(
                $"“{name.Text()}”写了两次。一个列名只能有一个意思，请去掉一处。", $"\"{name.Text()}\" stands here twice. A heading has one meaning: remove one.");
        return field;
    }
}
