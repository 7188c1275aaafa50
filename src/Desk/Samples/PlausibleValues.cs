using System.Globalization;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Samples;

/// <summary>What fields of a record could hold that nobody told: something that its keeper would not wonder at.</summary>
/// <param name="register">Its register.</param>
/// <param name="number">Its number.</param>
/// <param name="told">What is told of it.</param>
internal sealed class PlausibleValues(Register register, int number, IReadOnlyDictionary<string, string> told)
{
    private const string Surnames = "王李张刘杨黄赵吴徐孙", Given = "建国明德志远";

    private static readonly string[] _townships = ["河东镇", "河西乡", "城关镇", "南山牧场", "北沟乡", "云泉镇"];

    private static readonly DateOnly _anyDay = new(2024, 6, 1);

    public string Of(Field field) => field.Kind switch
    {
        FieldKind.Text => Text(field),
        FieldKind.Narrative => $"{Township}，{Thing}，按计划进行",
        FieldKind.Number or FieldKind.Money => (field.Least is > 0 and var least ? least : 1m).ToString(CultureInfo.InvariantCulture),
        FieldKind.Date => told.Values.FirstOrDefault(value => DayIn(value) is not null) ?? _anyDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Choice => field.Choices.First(choice => !choice.Retired).Code,
        FieldKind.Flag => "no",
        FieldKind.Place => Township,
        FieldKind.Unit => register.Keeper,
        FieldKind.Point => string.Create(CultureInfo.InvariantCulture, $"{43 + (number * 37 % 100 / 1000m)},{81 + (number * 53 % 100 / 1000m)}"),
        _ => "",
    };

    /// <summary>Null where a value is no day.</summary>
    public static DateOnly? DayIn(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string Township => _townships[number % _townships.Length];

    /// <summary>What it is of, as the first choice says that is told of it; else as the register is called.</summary>
    private string Thing => register.Fields.Where(one => one.Kind == FieldKind.Choice && told.ContainsKey(one.Code))
        .Select(one => one.Choices.FirstOrDefault(choice => choice.Code == told[one.Code])?.Name.Chinese).FirstOrDefault(name => name is not null) ?? register.Name.Chinese;

    private string Text(Field field) =>
        field.Unique || field.Name.Chinese.EndsWith('号') || field.Name.Chinese.EndsWith("代码", StringComparison.Ordinal) ? FormattableString.Invariant($"{number:00000}")
        : field.Name.Chinese.EndsWith('人') ? $"{Surnames[number % Surnames.Length]}{Given[number / Surnames.Length % Given.Length]}"
        : FormattableString.Invariant($"{Township}{Thing}{number}号");
}
