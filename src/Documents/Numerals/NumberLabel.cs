namespace Luoshi.Documents.Numerals;

/// <summary>Joins the number of a paragraph to its words.</summary>
internal static class NumberLabel
{
    /// <summary>
    /// The label with what parts it from the text. Behind a mark of full width nothing is needed, as in a typed report; behind
    /// anything else stands a blank, or the number would run into a number that the text begins with.
    /// </summary>
    public static string Before(string label, bool tight) =>
        label.Length == 0 || label[^1] is '、' or '）' or '．' or '，' or '：' or '】' or '〕' || (tight && !char.IsAsciiDigit(label[^1]) && label[^1] != '.') || char.IsWhiteSpace(label[^1])
            ? label
            : label + ' ';
}
