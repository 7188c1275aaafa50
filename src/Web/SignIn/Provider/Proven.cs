using Luoshi.Desk.Accounts.Provider;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>That somebody has just come back from the provider, and has still to answer something here.</summary>
/// <param name="Who">Who they proved to be.</param>
/// <param name="Purpose">What they went for.</param>
/// <param name="Until">How long it counts.</param>
internal sealed record Proven(ProvidedIdentity Who, Purpose Purpose, DateTimeOffset Until)
{
    /// <summary>Where they go on.</summary>
    public string Back { get; init; } = "";

    /// <summary>By which it is known that it counts still: it does once.</summary>
    public string Word { get; init; } = "";

    /// <summary>The session that is to be linked; empty where there was none.</summary>
    public string Session { get; init; } = "";
}
