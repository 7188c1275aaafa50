using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Spoken;

/// <summary>Everything that a fact or an entity says, one by one: what its JSON holds, in words.</summary>
public static class Leaves
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _members = new();

    public static IEnumerable<Leaf> Of(object thing) => Inside(thing, "");

    /// <summary>The members that are written; what is computed from them is not.</summary>
    public static IReadOnlyList<PropertyInfo> MembersOf(Type type) => _members.GetOrAdd(type, known => [.. known
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && member.Name != nameof(Entity.Version))]);

    /// <summary>Whether it is spoken of as one thing.</summary>
    public static bool IsWhole(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(DateTimeOffset)
        || type == typeof(Period) || type == typeof(EntryPlace) || type == typeof(EntityKey) || type == typeof(Plans.TaskNumber) || type == typeof(EntryHash);

    private static IEnumerable<Leaf> Inside(object thing, string path) =>
        MembersOf(thing.GetType()).SelectMany(member => member.GetValue(thing) is { } value ? At(value, path.Length == 0 ? member.Name : $"{path}.{member.Name}") : []);

    private static IEnumerable<Leaf> At(object value, string path) => value switch
    {
        "" or false => [],
        true => [new(path, "是", "yes")],
        Enum choice => [new(path, ChoiceNames.Chinese(choice), ChoiceNames.English(choice))],
        DateOnly day => [Same(path, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        _ when IsWhole(value.GetType()) => [Same(path, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")],
        IEnumerable<string> words => [.. words.Any() ? (IEnumerable<Leaf>)[new(path, string.Join('、', words), string.Join(", ", words))] : []],
        IEnumerable list => list.Cast<object>().SelectMany((item, index) => Item(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]"))),
        _ => Inside(value, path),
    };

    private static IEnumerable<Leaf> Item(object item, string path) => At(item, path);

    private static Leaf Same(string path, string text) => new(path, text, text);
}
