using System.Globalization;
using System.Text.Json;

namespace Luoshi.Terminal.Servers;

/// <summary>Members of what a server answers; what is not there is left out by it.</summary>
internal static class JsonWords
{
    public static string Words(this JsonElement of, string name) => of.TryGetProperty(name, out var words) ? words.GetString() ?? "" : "";

    public static DateOnly? Day(this JsonElement of, string name) => of.Words(name) is { Length: > 0 } written ? DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static decimal? Number(this JsonElement of, string name) => of.TryGetProperty(name, out var number) ? number.GetDecimal() : null;

    public static int Count(this JsonElement of, string name) => of.TryGetProperty(name, out var number) ? number.GetInt32() : 0;

    public static bool? Flag(this JsonElement of, string name) => of.TryGetProperty(name, out var flag) ? flag.GetBoolean() : null;

    public static JsonElement? Part(this JsonElement of, string name) => of.TryGetProperty(name, out var part) ? part : null;

    public static IReadOnlyList<JsonElement> Each(this JsonElement of, string name) => of.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    public static IReadOnlyList<string> Texts(this JsonElement of, string name) => [.. of.Each(name).Select(text => text.GetString() ?? "")];

    /// <summary>A kind by its code: its English name in lower case, parts joined by hyphens.</summary>
    public static T Kind<T>(this JsonElement of, string name) where T : struct, Enum => of.Words(name) is var code
        ? Enum.GetValues<T>().FirstOrDefault(kind => Code(kind) == code)
        : default;

    public static string Code<T>(T kind) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
