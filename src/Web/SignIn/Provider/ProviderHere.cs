using Luoshi.Desk.Accounts.Provider;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.Access;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>The provider as the pages need it where people sign in and out, see to their account, and keep those of others.</summary>
/// <param name="provider">The provider.</param>
/// <param name="watch">Whether it answers.</param>
/// <param name="links">Whose account is whose.</param>
/// <param name="cookies">By which a browser knows that its session began there.</param>
internal sealed class ProviderHere(IdentityProvider provider, ProviderWatch watch, ProviderLinks links, ProviderCookies cookies)
{
    public ProviderLinks Links => links;

    public ProviderCookies Cookies => cookies;

    public ShownProvider Shown() => new(provider.Chinese, provider.English, watch.IsOpen) { Issuer = provider.Issuer };

    /// <summary>As it is at the place of whoever is signed in.</summary>
    public ShownProvider ShownAt(string place) => Shown() with { TrustsNames = links.TrustsNames(place) };

    public ShownProvider ShownTo(Official who) => ShownAt(who.Place) with { Link = links.Of(who.Place, who.Name) };
}
