using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Luoshi.Web.Api;

/// <summary>The OpenAPI document: what the endpoints say of themselves, and beside it what all of them have in common.</summary>
internal static class ApiDocument
{
    /// <summary>The name of the document: there is one.</summary>
    public const string Name = "v1";

    private const string Token = "token";

    public static void Describe(OpenApiOptions options)
    {
        // Generators of clients read this version; not all of them the one after.
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(Head);
        options.AddOperationTransformer(Operation);
        options.AddSchemaTransformer(Schema);
    }

    private static Task Head(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new() { Title = "落实 Luoshi API", Version = Name, Description = "督查任务、进展、亮灯、指标的读写接口；公开的部分谁都能读。Tasks, progress, lamps and indicators of a place; what was released is open to everybody." };
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of one's own, made under 我的账户." },
        };
        return Task.CompletedTask;
    }

    /// <summary>What may be left out is not required; amounts are decimal.</summary>
    private static Task Schema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(decimal)) schema.Format = "decimal";
        foreach (var member in context.JsonTypeInfo.Properties.Where(member => member.IsGetNullable)) schema.Required?.Remove(member.Name);
        return Task.CompletedTask;
    }

    private static Task Operation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        AddPlace(operation, context.Description.RelativePath ?? "");
        if (metadata.OfType<WritesLedger>().Any()) AddWriting(operation);
        if (metadata.OfType<ScopeNeeded>().FirstOrDefault() is not { } needed) return Task.CompletedTask;
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
        var roles = metadata.OfType<IAuthorizeData>().Select(data => data.Roles).FirstOrDefault(named => named is not null) ?? "all";
        operation.Description = $"Scope: {string.Join(" or ", needed.Scopes).ToLowerInvariant()}. Roles: {roles.Replace(",", ", ", StringComparison.Ordinal)}.";
        return Task.CompletedTask;
    }

    /// <summary>The place stands in the address and no endpoint takes it: the token says it.</summary>
    private static void AddPlace(OpenApiOperation operation, string address)
    {
        if (!address.Contains("{place}", StringComparison.Ordinal) || operation.Parameters!.Any(parameter => parameter.Name == "place")) return;
        operation.Parameters!.Insert(0, Parameter("place", ParameterLocation.Path, isRequired: true, "The place of the token: its code when its ledger was opened."));
    }

    private static void AddWriting(OpenApiOperation operation)
    {
        operation.Parameters!.Add(Parameter("If-Match", ParameterLocation.Header, isRequired: true, "The ETag that was seen: what others changed since is not written over."));
        operation.Parameters!.Add(Parameter("Idempotency-Key", ParameterLocation.Header, isRequired: false, "What the program calls this call: asked again within a day, it is answered the same and nothing is written twice."));
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation where, bool isRequired, string description) =>
        new() { Name = name, In = where, Required = isRequired, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
