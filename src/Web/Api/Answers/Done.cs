using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api.Answers;

/// <summary>What was asked for, or that it is not there.</summary>
internal static class Done
{
    public static IResult OrMissing<T>(T? answer) where T : class => answer is null ? Problem.Missing : TypedResults.Ok(answer);
}
