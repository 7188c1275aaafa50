using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Access;

/// <summary>The year that somebody chose to work on, as their browser keeps it until it is closed.</summary>
internal static class YearCookie
{
    private const string Name = "luoshi-year";

    /// <summary>Null where none was chosen.</summary>
    public static int? Of(HttpRequest request) => int.TryParse(request.Cookies[Name], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>Takes it away with whoever signs out.</summary>
    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, new() { Path = "/desk" });

    public static void Set(HttpContext context, int year) => context.Response.Cookies.Append(
        Name, year.ToString(CultureInfo.InvariantCulture), new() { SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, Path = "/desk", IsEssential = true });
}
