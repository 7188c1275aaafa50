namespace Luoshi.Web.Api.Shapes;

/// <summary>Text that may be empty: JSON leaves out what is not there.</summary>
internal static class Words
{
    public static string? OrNull(this string text) => text.Length > 0 ? text : null;
}
