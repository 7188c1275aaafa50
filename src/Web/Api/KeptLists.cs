using System.Text.Json;
using Luoshi.Desk;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Api.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Luoshi.Web.Api;

/// <summary>Lists as they were written for one token at one entry of the place: programs that ask for the same again get the same bytes, until the ledger goes on.</summary>
internal sealed class KeptLists
{
    // Bytes; longer ones are made each time.
    private const int Longest = 256 << 10;

    private readonly Recent<(string Token, string Tag, string Asked), Page> _pages = new(128);

    /// <param name="http">The request.</param>
    /// <param name="tag">The last entry of the place and the day, asked before the answer is made.</param>
    /// <param name="make">Makes the answer.</param>
    public async ValueTask<object?> Answer(HttpContext http, string tag, Func<ValueTask<object?>> make)
    {
        var page = _pages.Of((http.Features.Get<ApiToken>()!.Id, tag, $"{http.Request.Path}{http.Request.QueryString}"), () => new Page());
        if (page.Body is { } known) return Sent(known);
        var result = await make();
        if (result is not IValueHttpResult { Value: IShownList list }) return result;
        var body = JsonSerializer.SerializeToUtf8Bytes(list, list.GetType(), http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        if (body.Length <= Longest) page.Body = body;
        return Sent(body);
    }

    private static IResult Sent(byte[] body) => Results.Bytes(body, "application/json; charset=utf-8");

    /// <summary>Of others who ask meanwhile each makes it too: that costs time and nothing else.</summary>
    private sealed class Page
    {
        private volatile byte[]? _body;

        public byte[]? Body { get => _body; set => _body = value; }
    }
}
