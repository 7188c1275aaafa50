using Luoshi.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Frame;

/// <summary>How somebody wants to read: kept in their browser, and nowhere else.</summary>
/// <param name="Words">The language.</param>
/// <param name="Path">Where they are, for the switches of language and look to come back to.</param>
/// <param name="Theme">light, dark, contrast, or empty: as the device has it.</param>
/// <param name="Type">large, or empty.</param>
/// <param name="Notice">What every page says over its content; null: nothing.</param>
public sealed record Reader(Wording Words, string Path, string Theme, string Type, Remark? Notice)
{
    public static Reader Of(HttpContext context, Remark? notice)
    {
        var cookies = context.Request.Cookies;
        var language = context.Request.Query[Wording.Name] is [{ Length: > 0 } asked] ? asked : cookies[Wording.Name];
        return new(
            new Wording(language == "en"),
            context.Request.Path + QueryString.Create(context.Request.Query.Where(part => part.Key != Wording.Name)),
            cookies["theme"] is "light" or "dark" or "contrast" ? cookies["theme"]! : "",
            cookies["type"] == "large" ? "large" : "",
            notice);
    }
}
