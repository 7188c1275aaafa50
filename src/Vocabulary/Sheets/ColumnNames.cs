namespace Luoshi.Vocabulary.Sheets;

/// <summary>What the columns of tables are called, county by county: names that mean the same lead to one field.</summary>
/// <param name="Fields">Each name stands once.</param>
public sealed record ColumnNames(IReadOnlyDictionary<string, SheetField> Fields)
{
    // What ends in 任务 or 问题 may be about anything.
    private const int ShortestEnding = 3;

    private readonly int _longest = Fields.Keys.Select(name => name.Length).DefaultIfEmpty().Max();

    /// <summary>
    /// The field of a heading that is one of the names, or ends in one (县级牵头领导, 2025年目标任务); null where it does not. The longest
    /// name counts.
    /// </summary>
    public SheetField? FieldOf(string heading)
    {
        if (Fields.TryGetValue(heading, out var whole)) return whole;
        for (var start = Math.Max(0, heading.Length - _longest); start <= heading.Length - ShortestEnding; start++)
            if (Fields.TryGetValue(heading[start..], out var field))
                return field;
        return null;
    }
}
