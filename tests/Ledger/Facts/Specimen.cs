using System.Collections;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Registers.Formulas;

namespace Luoshi.Ledger.Tests.Facts;

/// <summary>A fact with something in every member, down to the last: whatever it can say, it says.</summary>
internal static class Specimen
{
    public static Fact Of(Type fact) => Of<Fact>(fact);

    public static T Of<T>(Type type) => (T)Whole(type);

    private static object Whole(Type type)
    {
        var made = Made(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && IsEmpty(property.GetValue(made))))
            property.SetValue(made, Value(property.PropertyType));
        return made;
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
    }

    private static object Value(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner) : type switch
    {
        _ when type == typeof(string) => "字",
        _ when type == typeof(int) => 2025,
        _ when type == typeof(long) => 7L,
        _ when type == typeof(decimal) => 82.5m,
        _ when type == typeof(double) => 0.5,
        _ when type == typeof(bool) => true,
        _ when type == typeof(DateOnly) => new DateOnly(2025, 9, 30),
        _ when type == typeof(DateTime) => new DateTime(2025, 9, 30, 16, 30, 0),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2025, 9, 30, 8, 0, 0, TimeSpan.Zero),
        _ when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { ["字"] = "字" },
        _ when type == typeof(IReadOnlyDictionary<string, DateTime>) => new Dictionary<string, DateTime> { ["字"] = new(2025, 9, 30, 16, 30, 0) },
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
        _ when ElementOf(type) is { } element => ListOf(element),
        _ => Written(type) ?? Whole(type),
    };

    /// <summary>What is written as text is taken from the text that it reads.</summary>
    private static object? Written(Type type) => type.Name switch
    {
        nameof(TaskNumber) => new TaskNumber(TaskList.Main, 13, 1),
        nameof(Period) => new Period(2025, 9),
        nameof(EntryPlace) => new EntryPlace(2025, 7),
        nameof(Formula) => Formula.Parse("depth > 7"),
        _ => null,
    };

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(element.MakeArrayType()) ? element : null;

    private static Array ListOf(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Value(element), 0);
        return list;
    }

    private static bool IsEmpty(object? value) => value is null or "" or false || value is IEnumerable items && !items.Cast<object>().Any() ||
        value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType()));
}
