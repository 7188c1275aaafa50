using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace Luoshi.Web.Frame;

/// <summary>Styles, script and signs: inside the program, under addresses that name what is in them, so that browsers keep them for good.</summary>
internal static class AssetFiles
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private static readonly Dictionary<string, byte[]> Files = typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .ToDictionary(name => name, Content, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Addresses = Files.ToDictionary(
        file => file.Key, file => $"/assets/{Convert.ToHexStringLower(SHA256.HashData(file.Value))[..12]}/{file.Key}", StringComparer.Ordinal);

    /// <summary>Where a file is to be had.</summary>
    public static string Address(string name) => Addresses[name];

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet("/assets/{hash}/{name}", (string hash, string name, HttpContext context) =>
    {
        if (!Addresses.TryGetValue(name, out var address) || address != $"/assets/{hash}/{name}") return Results.NotFound();
        context.Response.Headers.CacheControl = Forever;
        return Results.Bytes(Files[name], Types.TryGetContentType(name, out var type) ? type : "application/octet-stream");
    });

    /// <summary>What stands between the pages of a part of the site and the line: browsers take it from the root alone, and ask for it anew each time.</summary>
    public static void MapWorker(this IEndpointRouteBuilder routes) => routes.MapGet("/sw.js", (HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(Files["sw.js"], "text/javascript; charset=utf-8");
    });

    private static byte[] Content(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
