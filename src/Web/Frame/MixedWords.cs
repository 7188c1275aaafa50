using System.Text.RegularExpressions;

namespace Luoshi.Web.Frame;

/// <summary>An English sentence that has Chinese words in it: names of people, of units, of lamps.</summary>
internal static partial class MixedWords
{
    /// <summary>Its parts in their order, each with whether it is Chinese.</summary>
    public static IEnumerable<(string Words, bool IsChinese)> Of(string sentence) =>
        Chinese().Split(sentence).Where(part => part.Length > 0).Select(part => (part, Chinese().IsMatch(part)));

    [GeneratedRegex(@"([\p{IsCJKUnifiedIdeographs}，。；：、“”（）]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
