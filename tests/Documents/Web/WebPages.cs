namespace Luoshi.Documents.Tests.Web;

/// <summary>Opens pages that a test wrote.</summary>
internal static class WebPages
{
    public static Intake Open(string html, string encoding = "utf-8") => DocumentOpener.Open("网页.html", Texts.Of(encoding).GetBytes(html));

    /// <summary>The text of a page whose body is this.</summary>
    public static string Read(string body, string head = "") =>
        Open($"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>").Document.Text;
}
