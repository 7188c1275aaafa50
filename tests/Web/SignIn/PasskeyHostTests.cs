using Luoshi.Web.SignIn.Passkeys;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>At which addresses passkeys can be used, and what is said at the others.</summary>
public sealed class PasskeyHostTests
{
    [Theory]
    [InlineData("https", "ldj.example.gov.cn", null)]
    [InlineData("http", "localhost:5080", null)]
    [InlineData("http", "ldj.example.gov.cn", "只能在 https 网址上用")]
    [InlineData("http", "127.0.0.1:5080", "请用 http://localhost:5080 打开")]
    [InlineData("http", "[::1]:5080", "请用 http://localhost:5080 打开")]
    [InlineData("http", "10.0.0.5:5080", "要用带名字的 https 网址")]
    [InlineData("https", "10.0.0.5", "要用带名字的 https 网址")]
    [InlineData("http", "localhost.example.com", "只能在 https 网址上用")]
    public void They_need_a_name_and_https_or_the_machine_itself(string scheme, string host, string? said)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = (scheme, new HostString(host));

        var refusal = PasskeyHost.Refusal(request);

        if (said is null) Assert.Null(refusal);
        else Assert.Contains(said, refusal!.Chinese, StringComparison.Ordinal);
    }
}
