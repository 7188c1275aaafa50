using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api.Answers;

/// <summary>What is answered under <c>/api</c> where nothing else answered. What is wrong inside is told to the log and not to who asks.</summary>
internal static class Failures
{
    public static bool Concern(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    /// <summary>After an error that nobody met.</summary>
    public static Task Answer(HttpContext context) => Problem.Of(context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status503ServiceUnavailable,
    }).ExecuteAsync(context);

    /// <summary>For an answer without a body.</summary>
    public static Task Name(HttpContext context) => Problem.Of(context.Response.StatusCode).ExecuteAsync(context);
}
