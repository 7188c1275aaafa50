namespace Luoshi.Documents.Printed;

/// <summary>The characters that the codes of a page stand for, each as a string that is made once.</summary>
internal static class Sign
{
    private static readonly string[] Made = new string[char.MaxValue + 1];

    public static string Of(char c) => Made[c] ??= c.ToString();

    /// <summary>Codes that mean nothing outside of a font: private ones, controls, the mark of the unknown itself.</summary>
    public static bool IsNone(char c) =>
        c is (>= '\uE000' and <= '\uF8FF') or '\uFFFD' or '\uFFFF' or (< ' ' and not '\t' and not '\n' and not '\r') or (>= '\u007F' and < '\u00A0');
}
