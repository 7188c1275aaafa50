using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Frame;

/// <summary>Behind another server a site is asked by the name and the way that the public knows, whatever that server says of itself.</summary>
/// <param name="address">The address that the public knows.</param>
internal sealed class KnownAs(Uri address)
{
    public Task Set(HttpContext context, RequestDelegate next)
    {
        context.Request.Scheme = address.Scheme;
        context.Request.Host = address.IsDefaultPort ? new HostString(address.Host) : new HostString(address.Host, address.Port);
        return next(context);
    }
}
