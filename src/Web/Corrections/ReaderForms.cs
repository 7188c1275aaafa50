using Luoshi.Ledger;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Corrections;

/// <summary>What holds of every form that a reader sends without signing in.</summary>
internal static class ReaderForms
{
    /// <summary>What a reader writes and is told stays with them; no other site sends it for them.</summary>
    public static ValueTask<object?> NotKept(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsPost(http.Request.Method)) return next(context);
        if (SiteOrigin.IsForeign(http.Request)) return ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status403Forbidden));
        return http.Request.HasFormContentType ? next(context) : ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status400BadRequest));
    }

    public static RefusedException TooMany => new("从这里来得太多了，请一小时以后再来。", "Too many came from here; come back in an hour.");
}
