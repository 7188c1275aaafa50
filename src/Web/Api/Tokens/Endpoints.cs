using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Shapes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api.Tokens;

/// <summary>What is said of an endpoint where it is mapped: who may ask it, what the token must be good for, what it answers.</summary>
internal static class Endpoints
{
    private const string Problems = "application/problem+json";

    /// <summary>Open to everybody.</summary>
    public static RouteHandlerBuilder Open<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Told<T>(name, summary).Produces<ShownProblem>(StatusCodes.Status404NotFound, Problems);

    /// <summary>Shows something to those in one of these roles; to all who have a token where none is named.</summary>
    public static RouteHandlerBuilder Shows<T>(this RouteHandlerBuilder endpoint, string name, string summary, params Role[] roles) =>
        endpoint.Told<T>(name, summary).For(roles).WithMetadata(new ScopeNeeded([TokenScope.Read])).Refusing(401, 403, 404);

    /// <summary>Writes for those in one of these roles.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint, string name, string summary, TokenScope[] scopes, params Role[] roles) =>
        endpoint.Told<ShownReceipt>(name, summary).For(roles).WithMetadata(new ScopeNeeded(scopes), new WritesLedger()).Refusing(401, 403, 404, 409, 412, 422, 428);

    /// <summary>Writes what a body of JSON says.</summary>
    public static RouteHandlerBuilder Writes<TBody>(this RouteHandlerBuilder endpoint, string name, string summary, TokenScope[] scopes, params Role[] roles) where TBody : notnull =>
        endpoint.Writes(name, summary, scopes, roles).Accepts<TBody>("application/json");

    /// <summary>Shows or changes something that lies beside the ledger, for those in one of these roles.</summary>
    public static RouteHandlerBuilder Keeps<T>(this RouteHandlerBuilder endpoint, string name, string summary, params Role[] roles) =>
        endpoint.Told<T>(name, summary).For(roles).WithMetadata(new ScopeNeeded([TokenScope.Subscribe]), new BesideLedger()).Refusing(401, 403, 404, 409, 422);

    private static RouteHandlerBuilder Told<T>(this RouteHandlerBuilder endpoint, string name, string summary) => endpoint.WithName(name).WithSummary(summary).Produces<T>();

    private static RouteHandlerBuilder Refusing(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.Produces<ShownProblem>(status, Problems);
        return endpoint;
    }
}
