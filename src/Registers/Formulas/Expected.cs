namespace Luoshi.Registers.Formulas;

/// <summary>Holds parts of a formula to the kind that what stands around them needs.</summary>
internal static class Expected
{
    /// <exception cref="FormulaException">It is of another kind.</exception>
    public static void Kind(Expression part, ValueKind wanted, Func<string, ValueKind?> field, string around)
    {
        if (part.KindIn(field) is var kind && kind != wanted) throw new FormulaException(
            $"算式里“{around}”两边或里面要的是{Chinese(wanted)}，写的是{Chinese(kind)}。",
            $"\"{around}\" in the formula takes {English(wanted)}, and is given {English(kind)}.");
    }

    public static string Chinese(ValueKind kind) => kind switch
    {
        ValueKind.Number => "数",
        ValueKind.Text => "文字",
        ValueKind.Day => "日期",
        ValueKind.Truth => "是否",
        _ => "未知",
    };

    public static string English(ValueKind kind) => kind switch
    {
        ValueKind.Number => "a number",
        ValueKind.Text => "a text",
        ValueKind.Day => "a day",
        ValueKind.Truth => "a yes or no",
        _ => "nothing known",
    };
}
