using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Frame;

/// <summary>The switches of language and look at the head of every page.</summary>
internal static class ReadingSettings
{
    private static readonly string[] Names = [Wording.Name, "theme", "type"];

    public static void MapReadingSettings(this IEndpointRouteBuilder routes) => routes.MapPost("/reading", async (HttpContext context) =>
    {
        if (SiteOrigin.IsForeign(context.Request)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!context.Request.HasFormContentType) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        foreach (var name in Names)
            if (form[name] is [{ Length: > 0 and < 20 } value])
                context.Response.Cookies.Append(name, value, new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, Path = "/" });
        var back = form["back"].ToString();
        return Results.LocalRedirect(SiteOrigin.IsHere(back) ? back : "/");
    }).DisableAntiforgery();
}
