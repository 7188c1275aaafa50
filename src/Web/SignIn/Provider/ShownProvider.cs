using Luoshi.Desk.Accounts.Provider;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>The provider as pages show it.</summary>
/// <param name="Chinese">What it is called.</param>
/// <param name="English">The same.</param>
/// <param name="IsOpen">Whether people can be sent there.</param>
public sealed record ShownProvider(string Chinese, string English, bool IsOpen)
{
    /// <summary>By which it names itself.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Whether a name there is an account's name here, so that a link that was taken back is made again by coming.</summary>
    public bool TrustsNames { get; init; }

    /// <summary>Whom it knows the reader as; null where that is not known.</summary>
    public ProviderLink? Link { get; init; }
}
