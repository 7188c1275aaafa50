using Luoshi.Web.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Luoshi.Web.Api.Reference;

/// <summary>The API to be read by people: made of its document, complete without scripts.</summary>
internal static class ReferencePage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/reference", async Task<IResult> (HttpContext http) =>
    {
        var document = await http.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name).GetOpenApiDocumentAsync(http.RequestAborted);
        return new RazorComponentResult<ReferenceView>(new { Document = document, Problems = Problem.All.Select(problem => problem.Shown).ToList() });
    }).ExcludeFromDescription();
}
