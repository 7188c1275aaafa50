using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Luoshi.Bench.Serving;

/// <summary>What the web server does with nothing behind it: an endpoint that answers nothing, and one that answers the bytes of a file.</summary>
internal static class FloorSite
{
    public static void Run(string port, string file)
    {
        var bytes = File.ReadAllBytes(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var site = builder.Build();
        site.MapGet("/empty", () => Results.Ok());
        site.MapGet("/same", () => Results.Bytes(bytes, "text/html; charset=utf-8"));
        site.Run();
    }
}
