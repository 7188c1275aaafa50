using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Luoshi.Ledger.Facts;

/// <summary>
/// Has records made empty and filled as they are read. Otherwise the serializer first reads everything for what the constructor
/// takes and then the rest a second time, at each level of a record within a record again: reading took twice as long.
/// </summary>
internal static class RecordFilling
{
    public static void Prefer(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is not null || type.Type.GetConstructors() is not [var constructor]) return;
        var parameters = constructor.GetParameters();
        if (!parameters.All(parameter => type.Properties.Any(property => IsFilled(property, parameter)))) return;
        var (invoker, empty) = (ConstructorInvoker.Create(constructor), parameters.Select(Empty).ToArray());
        type.CreateObject = () => invoker.Invoke(empty.AsSpan());
    }

    private static bool IsFilled(JsonPropertyInfo property, ParameterInfo parameter) =>
        property is { Set: not null, AttributeProvider: PropertyInfo { Name: var name } } && name == parameter.Name;

    private static object? Empty(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true, DefaultValue: { } value } => value,
        { ParameterType: { IsValueType: true } type } when Nullable.GetUnderlyingType(type) is null => RuntimeHelpers.GetUninitializedObject(type),
        _ => null,
    };
}
