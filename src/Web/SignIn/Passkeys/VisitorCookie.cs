using Luoshi.Desk.Accounts.Passkeys;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.SignIn.Passkeys;

/// <summary>By what a visitor is known again who is not signed in yet, between what their passkey is asked and what it answers.</summary>
internal static class VisitorCookie
{
    private const string Name = "luoshi-visitor", Path = "/sign-in";

    /// <summary>Gives a new one.</summary>
    public static string Give(HttpContext context, bool isSecure)
    {
        var visitor = Challenges.NewVisitor();
        context.Response.Cookies.Append(Name, visitor, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = isSecure,
            Path = Path,
            MaxAge = Challenges.Good,
            IsEssential = true,
        });
        return visitor;
    }

    /// <summary>Empty where the browser shows none.</summary>
    public static string Of(HttpRequest request) => request.Cookies[Name] ?? "";
}
