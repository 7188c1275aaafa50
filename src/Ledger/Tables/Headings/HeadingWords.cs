using System.Text.RegularExpressions;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Headings;

/// <summary>The words of headings without what counties put around them.</summary>
internal static partial class HeadingWords
{
    /// <summary>Without blanks, breaks, and what stands in brackets.</summary>
    public static string Plain(string heading) => Extras().Replace(heading, "");

    /// <summary>Whether what the column says holds for a month.</summary>
    public static bool IsOfAMonth(SheetField? field) => field is >= SheetField.Progress and <= SheetField.Evidence;

    [GeneratedRegex(@"[\s\u3000:：*]|（[^（）]*）|\([^()]*\)|【[^【】]*】", RegexOptions.CultureInvariant)]
    private static partial Regex Extras();
}
