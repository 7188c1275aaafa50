using System.Text.Json;

namespace Luoshi.Web.Api.Shapes;

/// <summary>The words that stand for kinds in JSON: their English names in lower case, parts joined by hyphens (<c>under-way</c>).</summary>
internal static class Code
{
    public static string Of<T>(T kind) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Null where it is no such word.</summary>
    public static T? Parse<T>(string? code) where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(kind => Of(kind!.Value) == code);

    /// <summary>All of them, for whoever wrote another: <c>done, under-way</c>.</summary>
    public static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
