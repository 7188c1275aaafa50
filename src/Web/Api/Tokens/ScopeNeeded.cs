using Luoshi.Ledger.Accounts;

namespace Luoshi.Web.Api.Tokens;

/// <summary>What a token must be good for at an endpoint: one of these.</summary>
/// <param name="Scopes">Which.</param>
internal sealed record ScopeNeeded(IReadOnlyList<TokenScope> Scopes)
{
    public bool IsMetBy(ApiToken token) => Scopes.Any(token.Scopes.Contains);
}
