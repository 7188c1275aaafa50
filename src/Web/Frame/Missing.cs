using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Luoshi.Web.Frame;

/// <summary>What is answered where there is nothing, or nothing public: both look the same, so that nobody learns what is there.</summary>
internal static class Missing
{
    public static IResult Page() => new RazorComponentResult<MissingView> { StatusCode = StatusCodes.Status404NotFound };
}
