using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Whether a provider asked for more than one thing: it says so by the means it used (<c>amr</c>, RFC 8176), or by a class that its keeper has named (<c>acr</c>).</summary>
internal static class SecondFactor
{
    // Some write "password".
    private static readonly string[] _known = ["pwd", "password", "pin", "kba"], _had = ["otp", "sms", "tel", "hwk", "swk", "sc"], _body = ["face", "fpt", "iris", "retina", "vbm"];

    public static bool IsIn(IdentityProvider provider, IReadOnlyCollection<string> means, string? level) =>
        means.Contains("mfa") || ((string[][])[_known, _had, _body]).Count(kind => kind.Any(means.Contains)) > 1 || (level is not null && provider.StrongClasses.Contains(level));
}
