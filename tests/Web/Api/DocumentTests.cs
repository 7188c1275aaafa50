using System.Text;
using System.Text.Json;
using Luoshi.Tests;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Tests.Api;

/// <summary>The API as it describes itself: to be read by people, and to make clients from.</summary>
public sealed class DocumentTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    [Fact]
    public async Task The_document_says_what_people_agreed_to()
    {
        var document = await Document();
        var told = new StringBuilder("The OpenAPI document in brief: every operation with what it takes and answers, every shape with its members (* must be there).\n");
        foreach (var (address, method, operation) in Operations(document))
        {
            told.Append($"\n{method.ToUpperInvariant()} {address}\n  {operation.GetProperty("operationId").GetString()}: {operation.GetProperty("summary").GetString()}\n");
            if (operation.TryGetProperty("description", out var description)) told.Append($"  {description.GetString()}\n");
            if (ParametersOf(operation).Count > 0) told.Append($"  takes {string.Join(", ", ParametersOf(operation).Select(Parameter))}\n");
            if (operation.TryGetProperty("requestBody", out var body)) told.Append($"  body {Contents(body)}\n");
            foreach (var answer in operation.GetProperty("responses").EnumerateObject()) told.Append($"  {answer.Name} {Contents(answer.Value)}\n");
        }
        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject()) told.Append($"\n{schema.Name}\n{Members(schema.Value)}");

        Golden.Equal("Api/document.golden.txt", told.ToString());
    }

    [Fact]
    public async Task Every_address_of_the_api_is_in_the_document_with_a_name_and_every_part_of_its_path()
    {
        var document = await Document();
        var described = Operations(document).Select(each => $"{each.Method.ToUpperInvariant()} {each.Address.TrimEnd('/')}").Order();

        var routes = from endpoint in county.Endpoints.OfType<RouteEndpoint>()
                     let pattern = endpoint.RoutePattern.RawText!
                     where pattern.StartsWith("/api/v1/", StringComparison.Ordinal) && pattern != "/api/v1/openapi.json"
                     from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
                     select $"{method} {pattern.Replace(":int", "", StringComparison.Ordinal).TrimEnd('/')}";

        Assert.Equal(routes.Order(), described);
        Assert.All(Operations(document), each => Assert.Equal(
            each.Address.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(),
            ParametersOf(each.Operation).Where(parameter => parameter.GetProperty("in").GetString() == "path").Select(parameter => parameter.GetProperty("name").GetString()!).Order()));
        Assert.All(Operations(document).GroupBy(each => each.Operation.GetProperty("operationId").GetString()), named => Assert.Single(named));
    }

    [Fact]
    public async Task The_reference_shows_every_operation_every_shape_and_every_kind_of_problem_under_the_policy_of_all_pages()
    {
        var document = await Document();

        var page = await county.Visitor.Open("/api/reference");

        Assert.All(Operations(document), each => Assert.Contains(each.Address, page.Only($"section:has(#{each.Operation.GetProperty("operationId").GetString()})").TextContent, StringComparison.Ordinal));
        Assert.All(document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Name != "JsonElement"), schema => page.Only($"section h3#{schema.Name}"));
        Assert.All((string[])["refused", "changed-meanwhile", "if-match-needed", "key-used", "not-known", "not-allowed", "not-found", "unreadable", "unavailable"], kind => page.Only($"#{kind}"));
        Assert.All(page.Document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Distinct(), id => Assert.NotNull(page.Document.GetElementById(id)));
        Assert.DoesNotContain("unsafe", page.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), style, [style]"));
    }

    private async Task<JsonElement> Document()
    {
        using var nobody = new Program(county.Site, null);
        return await nobody.Get("/api/v1/openapi.json");
    }

    private static IEnumerable<(string Address, string Method, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        orderby path.Name
        from operation in path.Value.EnumerateObject()
        orderby path.Name, operation.Name
        select (path.Name, operation.Name, operation.Value);

    private static List<JsonElement> ParametersOf(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];

    private static string Parameter(JsonElement parameter) =>
        parameter.GetProperty("name").GetString() + (parameter.TryGetProperty("required", out var required) && required.GetBoolean() ? "*" : "") + (parameter.GetProperty("in").GetString() == "header" ? " (header)" : "");

    private static string Contents(JsonElement of) => of.TryGetProperty("content", out var content)
        ? string.Join(" or ", content.EnumerateObject().Select(type => $"{type.Name} {(type.Value.TryGetProperty("schema", out var schema) ? TypeOf(schema) : "")}"))
        : "nothing";

    private static string Members(JsonElement schema)
    {
        var must = schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        return schema.TryGetProperty("properties", out var properties)
            ? string.Concat(properties.EnumerateObject().Select(member => $"  {member.Name}{(must.Contains(member.Name) ? "*" : "")}: {TypeOf(member.Value)}\n"))
            : $"  {TypeOf(schema)}\n";
    }

    private static string TypeOf(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var to)) return to.GetString()!.Split('/')[^1];
        foreach (var joined in (string[])["oneOf", "allOf", "anyOf"])
            if (schema.TryGetProperty(joined, out var parts)) return string.Join(" | ", parts.EnumerateArray().Select(TypeOf));
        var type = schema.TryGetProperty("type", out var named) ? named.ToString() : "anything";
        if (type == "array") return $"[{TypeOf(schema.GetProperty("items"))}]";
        return schema.TryGetProperty("format", out var format) ? $"{type} ({format.GetString()})" : type;
    }
}
