using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Frame;

/// <summary>Where a form came from: browsers say so, and what another site sends is not taken.</summary>
internal static class SiteOrigin
{
    public static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } from
            ? from is not ("same-origin" or "none")
            : request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != Of(request);

    /// <summary>The site as browsers name it that came by this request.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>Nobody is sent elsewhere by an address that somebody else wrote.</summary>
    public static bool IsHere(string back) => back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal) && !back.Any(char.IsControl);
}
