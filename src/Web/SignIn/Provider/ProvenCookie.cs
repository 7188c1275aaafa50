using System.Security.Cryptography;
using System.Text.Json;
using Luoshi.Desk.Accounts.Passkeys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Keeps with a browser, sealed and for minutes, who came back from the provider while a code, a place or a yes is still wanted. It lets nobody in by itself.</summary>
/// <param name="seals">By which it is sealed, on every node alike.</param>
/// <param name="clock">What time it is.</param>
/// <param name="cookies">What cookies are like here.</param>
/// <param name="words">Where it is kept that it counts still: a copy of it is good for nothing once it was used.</param>
internal sealed class ProvenCookie(IDataProtectionProvider seals, TimeProvider clock, ProviderCookies cookies, Challenges words)
{
    private static readonly TimeSpan _time = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _seal = seals.CreateProtector("Luoshi.Web.SignIn.Provider");

    private string Name => cookies.NameOf("luoshi-proven");

    public DateTimeOffset End => clock.GetUtcNow() + _time;

    public void Give(HttpContext context, Proven proven)
    {
        var kept = proven with { Word = Challenges.NewVisitor() };
        GiveBack(kept);
        context.Response.Cookies.Append(Name, _seal.Protect(JsonSerializer.Serialize(kept)), cookies.Options(context));
    }

    /// <returns>Whether it counted: of two who show it at once, one hears yes.</returns>
    public bool Use(Proven proven) => words.Take(proven.Word) is not null;

    /// <summary>Lets it count again, since nothing came of it.</summary>
    public void GiveBack(Proven proven) => words.Keep(proven.Word, nameof(Proven));

    public void Take(HttpContext context) => context.Response.Cookies.Delete(Name, cookies.Options(context));

    /// <summary>Null where the browser shows none, or one that is over, for something else, or not of our making.</summary>
    public Proven? Of(HttpContext context, Purpose purpose)
    {
        try
        {
            return context.Request.Cookies[Name] is { } kept && JsonSerializer.Deserialize<Proven>(_seal.Unprotect(kept)) is { } proven && proven.Until > clock.GetUtcNow() && proven.Purpose == purpose ? proven : null;
        }
        catch (Exception cause) when (cause is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
