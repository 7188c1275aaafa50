using Luoshi.Ledger.Accounts;

namespace Luoshi.Web.Api.Shapes;

/// <summary>Whose token was shown, and what it is good for.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">In what role: supervisor, reporter, unit-head, leader, deputy, auditor, administrator.</param>
/// <param name="Unit">For which unit.</param>
/// <param name="Title">What its owner calls it.</param>
/// <param name="Scopes">What it may be used for: read, report, supervise, administer, subscribe.</param>
/// <param name="EndsAt">Until when it is good.</param>
public sealed record ShownBearer(string Place, string Name, string Role, string? Unit, string Title, IReadOnlyList<string> Scopes, DateTimeOffset EndsAt)
{
    internal static ShownBearer Of(ApiToken token) => new(token.Place, token.Name, Code.Of(token.Role), token.Unit.OrNull(), token.Title, [.. token.Scopes.Select(Code.Of)], token.EndsAt);
}
