using Luoshi.Desk.Accounts;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Access;

/// <summary>What a browser shows to be known again: the place, and a word that nobody can guess. No script reads it, no other site sends it along with a form.</summary>
/// <param name="isSecure">Whether the public reaches the site by https, whoever stands before it.</param>
internal sealed class SessionCookie(bool isSecure)
{
    private const string Name = "luoshi";

    public void Give(HttpContext context, Admission admission) =>
        context.Response.Cookies.Append(Name, $"{admission.Session.Place}.{admission.Token}", Options(context));

    public void Take(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    /// <summary>Null where the browser shows none.</summary>
    public static (string Place, string Token)? Of(HttpRequest request) =>
        request.Cookies[Name] is { } shown && shown.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? (shown[..dot], shown[(dot + 1)..]) : null;

    /// <summary>Whether what a browser gets is for https alone.</summary>
    public bool IsSecure(HttpContext context) => isSecure || context.Request.IsHttps;

    private CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = IsSecure(context), Path = "/", IsEssential = true };
}
