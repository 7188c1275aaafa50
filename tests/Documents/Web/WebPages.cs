namespace Luoshi.Documents.Tests.Web;

/// <summary>Opens pages that a test wrote.</summary>
internal static class WebPages
{
    public static Intake Open(string html, string encoding = "utf-8") => DocumentOpener.Open("网页.html", Texts.Of(encoding).GetBytes(html));

    /// <summary>The text of a page whose body is this.</summary>
    public static string Read(string body, string head = "") =>
        Open($"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>").Document.Text;

    /// <summary>A report on a page of one of the makes of <see cref="GovernmentPages"/>; its first line is the title.</summary>
    public static Intake OfMake(string make, IReadOnlyList<string> lines)
    {
        var (title, rest) = (Escaped(lines[0]), lines.Skip(1).Select(Escaped));
        return make switch
        {
            "tables" => Open(GovernmentPages.OldTables(title, rest), "GB18030"),
            "system" => Open(GovernmentPages.ContentSystem(title, rest)),
            "links" => Open(GovernmentPages.ManyLinks(title, rest)),
            _ => Open(GovernmentPages.SpansAndBreaks(title, rest)),
        };
    }

    private static string Escaped(string line) => line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
