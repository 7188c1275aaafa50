using Luoshi.Ledger;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Luoshi.Web.Access;

/// <summary>Who may ask what: said where an endpoint is mapped, and read by a test that goes through all of them.</summary>
internal static class Admittance
{
    /// <summary>Only for those who are signed in in one of these roles; for all who are signed in where none is named.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoint, params Role[] roles) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(new AuthorizeAttribute { Roles = roles.Length > 0 ? string.Join(',', roles) : null });

    /// <summary>A form is taken only from a page of this site that was made for whoever sends it.</summary>
    public static async ValueTask<object?> OwnForms(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-cache, no-store";
        if (!HttpMethods.IsPost(http.Request.Method)) return await next(context);
        if (!http.Request.HasFormContentType) return Results.StatusCode(StatusCodes.Status400BadRequest);
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http) ? await next(context) : Results.StatusCode(StatusCodes.Status400BadRequest);
    }
}
