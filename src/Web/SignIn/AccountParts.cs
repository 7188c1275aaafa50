using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Passkeys;

namespace Luoshi.Web.SignIn;

/// <summary>What somebody's own account is made of.</summary>
/// <param name="Gate">Who begins and ends sessions.</param>
/// <param name="Book">The accounts of the place.</param>
/// <param name="Tokens">Tokens for programs.</param>
/// <param name="Passkeys">Passkeys.</param>
/// <param name="Codes">Codes of a telephone.</param>
internal sealed record AccountParts(Gate Gate, AccountBook Book, TokenBook Tokens, PasskeyBook Passkeys, CodeSetting Codes);
