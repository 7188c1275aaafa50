using System.Globalization;
using Luoshi.Registers.Declared;

namespace Luoshi.Registers.Records;

/// <summary>Holds a record to what its register declares.</summary>
public static class RecordCheck
{
    /// <summary>All that is wrong with it, field by field in their order, then as a whole.</summary>
    /// <param name="register">The declaration.</param>
    /// <param name="record">What it holds.</param>
    /// <param name="needed">Fields that must be filled beside those that always must.</param>
    public static IReadOnlyList<Complaint> Of(Register register, Filled record, IReadOnlyCollection<string> needed) =>
        [
            .. register.Fields.Where(field => field.IsTyped && !field.Retired).Select(field => Of(field, record[field], needed.Contains(field.Code))).OfType<Complaint>(),
            .. register.Fields.Where(field => !field.Retired).Select(field => TooInbred(field, record)).OfType<Complaint>(),
            .. register.Checks.Where(check => record.Of(check.That).Truth == false).Select(check => new Complaint("", check.Says) { MayBeForced = check.MayBeForced }),
        ];

    private static Complaint? Of(Field field, string held, bool isNeeded)
    {
        if (held.Length == 0) return field.Required || isNeeded ? new(field.Code, new($"“{field.Name.Chinese}”没有填。", $"{field.Name.English} is missing.")) : null;
        return field.Kind is FieldKind.Number or FieldKind.Money && decimal.TryParse(held, out var number) ? OfNumber(field, number) : null;
    }

    private static Complaint? TooInbred(Field field, Filled record) =>
        field.WarnAbove is { } level && record.Of(field.Code).Number is { } coefficient && coefficient > level
            ? new(field.Code, new(
                $"“{field.Name.Chinese}”是 {Percent(coefficient)}，超过 {Percent(level)}，近亲繁殖风险大；确要这样的请说明。",
                $"{field.Name.English} is {Percent(coefficient)}, above {Percent(level)}: explain why it is wanted all the same."))
            { MayBeForced = true }
            : null;

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    private static Complaint? OfNumber(Field field, decimal number)
    {
        if (field.Least is { } least && number < least) return new(field.Code, new(
            $"“{field.Name.Chinese}”是 {number}，不能小于 {least}。", $"{field.Name.English} is {number}, and cannot be below {least}."));
        if (field.Most is { } most && number > most) return new(field.Code, new(
            $"“{field.Name.Chinese}”是 {number}，不能大于 {most}。", $"{field.Name.English} is {number}, and cannot be above {most}."));
        if (field.Digits is { } digits && decimal.Round(number, digits) != number) return new(field.Code, new(
            $"“{field.Name.Chinese}”是 {number}，小数最多 {digits} 位。", $"{field.Name.English} is {number}: at most {digits} digits behind the point."));
        return null;
    }
}
