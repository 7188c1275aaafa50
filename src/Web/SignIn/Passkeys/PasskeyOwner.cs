using Luoshi.Desk.Accounts.Passkeys;

namespace Luoshi.Web.SignIn.Passkeys;

/// <summary>Somebody as the platform's check of passkeys has to know them.</summary>
/// <param name="Handle">By what authenticators know them.</param>
/// <param name="Passkeys">Their passkeys, or the one that was shown.</param>
internal sealed record PasskeyOwner(string Handle, IReadOnlyList<Passkey> Passkeys);
