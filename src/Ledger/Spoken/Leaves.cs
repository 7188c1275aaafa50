using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Luoshi.Ledger.Progress;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Spoken;

/// <summary>Everything that a fact or an entity says, one by one: what its JSON holds, in words.</summary>
public static class Leaves
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _members = new();

    public static IEnumerable<Leaf> Of(object thing) => Inside(thing, "");

    /// <summary>The members that are written; what is computed from them is not.</summary>
    public static IReadOnlyList<PropertyInfo> MembersOf(Type type) => _members.GetOrAdd(type, known => [.. known
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && !IsVersion(member))]);

    /// <summary>Whether it is spoken of as one thing.</summary>
    public static bool IsWhole(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset)
        || type == typeof(Period) || type == typeof(EntryPlace) || type == typeof(EntityKey) || type == typeof(Plans.TaskNumber) || type == typeof(EntryHash) || type == typeof(Register) || type == typeof(Stretch);

    private static IEnumerable<Leaf> Inside(object thing, string path) =>
        MembersOf(thing.GetType()).SelectMany(member => member.GetValue(thing) is { } value ? Told(member, value, path.Length == 0 ? member.Name : $"{path}.{member.Name}") : []);

    /// <summary>No is an answer where it had to be given; where it stands only for what nobody said, it is not told.</summary>
    private static IEnumerable<Leaf> Told(PropertyInfo member, object value, string path) => value is not false ? At(value, path) : IsAnswer(member) ? [new(path, "否", "no")] : [];

    private static bool IsAnswer(PropertyInfo member) => member.PropertyType == typeof(bool?) ||
        member.DeclaringType!.GetConstructors().Any(made => made.GetParameters().Any(given => given.Name == member.Name && given.ParameterType == typeof(bool)));

    /// <summary>Which entry changed an entity last is no part of what it says; the version of rules is.</summary>
    private static bool IsVersion(PropertyInfo member) => member.Name == nameof(Entity.Version) && member.DeclaringType == typeof(Entity);

    private static IEnumerable<Leaf> At(object value, string path) => value switch
    {
        "" => [],
        true => [new(path, "是", "yes")],
        Enum choice => [new(path, ChoiceNames.Chinese(choice), ChoiceNames.English(choice))],
        DateTime moment => [Same(path, moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))],
        Stretch stretch => [new(path, stretch.Chinese, stretch.English)],
        DateOnly day => [Same(path, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        Register declared => [Named(path, declared)],
        IReadOnlyDictionary<string, string> held => held.Select(one => Same($"{path}.{one.Key}", one.Value)),
        IReadOnlyDictionary<string, DateTime> dues => dues.Select(one => Same($"{path}.{one.Key}", one.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))),
        _ when IsWhole(value.GetType()) => [Same(path, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")],
        IEnumerable<string> words => [.. words.Any() ? (IEnumerable<Leaf>)[new(path, OneLine.Of(string.Join('、', words)), OneLine.Of(string.Join(", ", words)))] : []],
        IEnumerable list => list.Cast<object>().SelectMany((item, index) => At(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]"))),
        _ => Inside(value, path),
    };

    /// <summary>A declaration is a page long: it is told by its name and version.</summary>
    private static Leaf Named(string path, Register declared) => new(
        path, OneLine.Of($"{declared.Name.Chinese}（{declared.Id}，业务包 {declared.Pack} 第 {declared.Version} 版）"), OneLine.Of($"{declared.Name.English} ({declared.Id}, pack {declared.Pack}, version {declared.Version})"));

    private static Leaf Same(string path, string text) => new(path, OneLine.Of(text), OneLine.Of(text));
}
