using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>What cookies on the way to the provider and back are like: for this host alone where the site is https, read by no script, and sent along when the provider leads a browser back.</summary>
/// <param name="isSecure">Whether the public reaches the site by https.</param>
internal sealed class ProviderCookies(bool isSecure)
{
    private const string Marked = "luoshi-provider", Left = "luoshi-left";

    // As long as a browser takes from a form to the page it is led on to.
    private static readonly TimeSpan _leaving = TimeSpan.FromMinutes(1);

    /// <summary>Browsers let nobody else set what is called so.</summary>
    public string NameOf(string name) => isSecure ? $"__Host-{name}" : name;

    public CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = isSecure || context.Request.IsHttps, Path = "/", IsEssential = true };

    /// <summary>For those that the framework sets by itself.</summary>
    public void Set(CookieBuilder cookie, string name)
    {
        cookie.Name = NameOf(name);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Keeps with a browser that its session began at the provider, so that it is ended there too.</summary>
    public void Mark(HttpContext context) => context.Response.Cookies.Append(NameOf(Marked), "1", Options(context));

    /// <summary>Whether it did; asked once, when somebody signs out. They may go on to sign out there then.</summary>
    public bool Unmark(HttpContext context)
    {
        if (context.Request.Cookies[NameOf(Marked)] is null) return false;
        context.Response.Cookies.Delete(NameOf(Marked), Options(context));
        context.Response.Cookies.Append(NameOf(Left), "1", Leaving(context));
        return true;
    }

    /// <summary>Whether they have just signed out here by a form of here; asked once.</summary>
    public bool HasLeft(HttpContext context)
    {
        if (context.Request.Cookies[NameOf(Left)] is null) return false;
        context.Response.Cookies.Delete(NameOf(Left), Leaving(context));
        return true;
    }

    private CookieOptions Leaving(HttpContext context)
    {
        var options = Options(context);
        (options.SameSite, options.MaxAge) = (SameSiteMode.Strict, _leaving);
        return options;
    }
}
