using Luoshi.Registers.Declared;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary>What kinds of fields are called, and what is asked of a field.</summary>
internal static class RegisterTerms
{
    public static string Of(Voice voice, FieldKind kind) => kind switch
    {
        FieldKind.Text => voice.Say("文字", "text"),
        FieldKind.Narrative => voice.Say("说明", "narrative"),
        FieldKind.Number => voice.Say("数", "number"),
        FieldKind.Money => voice.Say("金额", "money"),
        FieldKind.Date => voice.Say("日期", "date"),
        FieldKind.Choice => voice.Say("选项", "choice"),
        FieldKind.Flag => voice.Say("是否", "yes or no"),
        FieldKind.Place => voice.Say("地点", "place"),
        FieldKind.Unit => voice.Say("单位", "unit"),
        FieldKind.Reference => voice.Say("引用", "reference"),
        FieldKind.Point => voice.Say("坐标", "point"),
        FieldKind.Photo => voice.Say("照片", "photo"),
        FieldKind.File => voice.Say("文件", "file"),
        _ => voice.Say("算得", "computed"),
    };

    /// <summary>What must be true of a field, on one line.</summary>
    public static string Demands(Voice voice, Field field) => string.Join(voice.Say("，", ", "), Parts(voice, field).Where(part => part.Length > 0));

    private static IEnumerable<string> Parts(Voice voice, Field field)
    {
        yield return field.Required ? voice.Say("必填", "required") : "";
        yield return field.Unique ? voice.Say("不重复", "unique") : "";
        yield return field.Measure;
        yield return field.Least is { } least ? $"≥ {least}" : "";
        yield return field.Most is { } most ? $"≤ {most}" : "";
        yield return string.Join(" | ", field.Choices.Where(choice => !choice.Retired).Select(choice => $"{choice.Code} {voice.Say(choice.Name.Chinese, choice.Name.English)}"));
        yield return field.Register;
        yield return field.Formula is { } formula ? $"= {formula}" : "";
    }
}
