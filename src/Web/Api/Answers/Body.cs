using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Api.Answers;

/// <summary>What a request says in JSON.</summary>
internal static class Body
{
    /// <exception cref="UnreadableException">It is no such JSON; the sentence says where.</exception>
    public static async Task<T> Of<T>(HttpContext http, JsonTypeInfo<T> type) where T : class
    {
        if (!http.Request.HasJsonContentType()) throw new UnreadableException("请求体要 application/json。", "The body is to be application/json.");
        try
        {
            return await http.Request.ReadFromJsonAsync(type, http.RequestAborted) ?? throw new UnreadableException("请求体是空的。", "The body is empty.");
        }
        catch (JsonException cause)
        {
            throw new UnreadableException($"请求体读不懂（{(string.IsNullOrEmpty(cause.Path) ? "$" : cause.Path)}）：{cause.Message}", $"The body cannot be read: {cause.Message}");
        }
    }
}
