namespace Luoshi.Documents.Web.Walking;

/// <summary>The few declarations of a style that decide what is text.</summary>
internal static class InlineStyle
{
    public static bool Hides(ReadOnlySpan<char> style) =>
        Declares(style, "display", "none") || Declares(style, "visibility", "hidden");

    /// <summary>Whether a property is set to a value, blanks and what stands behind the value aside.</summary>
    public static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        for (var rest = style; rest.IndexOf(property, StringComparison.OrdinalIgnoreCase) is var at and >= 0; rest = rest[(at + property.Length)..])
        {
            var whole = at == 0 || rest[at - 1] is ';' or ' ' or '\n' or '\t' or '\r' or '{' or '\'' or '"';
            var behind = rest[(at + property.Length)..].TrimStart();
            if (whole && behind.StartsWith(':') && behind[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
