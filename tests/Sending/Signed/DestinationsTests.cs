using Luoshi.Sending.Signed;

namespace Luoshi.Sending.Tests.Signed;

/// <summary>Where messages may go that somebody from outside asked for.</summary>
public sealed class DestinationsTests
{
    private static readonly Destinations _strict = new([]);

    [Theory]
    [InlineData("https://oa.example.gov.cn/luoshi?key=1")]
    [InlineData("https://oa.example.gov.cn:8443/")]
    [InlineData("https://223.5.5.5/hear")]
    [InlineData("https://[2400:3200::1]/hear")]
    public void By_https_to_the_usual_ports_of_the_internet(string address) => Assert.Equal(new Uri(address), _strict.Read(address));

    [Theory]
    [InlineData("", "写成网址")]
    [InlineData("oa.example.gov.cn", "写成网址")]
    [InlineData("/luoshi", "写成网址")]
    [InlineData("ftp://oa.example.gov.cn/", "写成网址")]
    [InlineData("file:///etc/passwd", "写成网址")]
    [InlineData("gopher://oa.example.gov.cn/", "写成网址")]
    [InlineData("https://", "写成网址")]
    [InlineData("https://user@oa.example.gov.cn/", "用户名")]
    [InlineData("https://user:word@oa.example.gov.cn/", "用户名")]
    [InlineData("https://oa.example.gov.cn/#part", "#")]
    [InlineData("http://oa.example.gov.cn/", "https 开头")]
    [InlineData("https://oa.example.gov.cn:22/", "端口只能是")]
    [InlineData("https://oa.example.gov.cn:80/", "端口只能是")]
    [InlineData("https://127.0.0.1/", "不是公网地址")]
    [InlineData("https://2130706433/", "不是公网地址")]
    [InlineData("https://0x7f.1/", "不是公网地址")]
    [InlineData("https://[::1]/", "不是公网地址")]
    [InlineData("https://[::ffff:10.0.0.1]/", "不是公网地址")]
    [InlineData("https://[fe80::1]/", "不是公网地址")]
    [InlineData("https://169.254.169.254/latest/meta-data", "不是公网地址")]
    public void And_nowhere_else(string address, string why) => Assert.Contains(why, Assert.Throws<UndeliveredException>(() => _strict.Read(address)).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_long_address_is_refused() => Assert.Throws<UndeliveredException>(() => _strict.Read("https://oa.example.gov.cn/" + new string('a', 500)));

    [Theory]
    [InlineData("10.0.0.8:8080", "http://10.0.0.8:8080/hear", true)]
    [InlineData("10.0.0.8:8080", "http://10.0.0.8:8081/hear", false)]
    [InlineData("10.0.0.8:8080", "http://10.0.0.9:8080/hear", false)]
    [InlineData("10.0.0.8", "http://10.0.0.8/hear", true)]
    [InlineData("10.0.0.8", "https://10.0.0.8:8443/hear", true)]
    [InlineData("10.0.0.8", "http://10.0.0.8:6379/", false)]
    [InlineData("OA.inner", "http://oa.inner/hear", true)]
    [InlineData("oa.inner", "http://oa.inner.example.cn/hear", false)]
    [InlineData("[::1]:8080", "http://[::1]:8080/", true)]
    public void A_host_that_is_allowed_is_reached_at_its_ports(string allowed, string address, bool isGood)
    {
        var destinations = new Destinations([AllowedHost.Parse(allowed)!]);

        if (isGood) Assert.Equal(new Uri(address), destinations.Read(address));
        else Assert.Throws<UndeliveredException>(() => destinations.Read(address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://10.0.0.8")]
    [InlineData("10.0.0.8/hear")]
    [InlineData("10.0.0.8/")]
    [InlineData("user@10.0.0.8")]
    [InlineData("10.0.0.8:")]
    [InlineData("10.0.0.8:port")]
    [InlineData("10.0.0.8:99999")]
    [InlineData("10.0.0.8?x")]
    public void What_is_no_host_is_not_taken_for_one(string written) => Assert.Null(AllowedHost.Parse(written));

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task A_name_that_leads_inside_leads_nowhere_whatever_it_led_to_before(string host)
    {
        var refusal = await Assert.ThrowsAsync<UndeliveredException>(() => _strict.Resolve(host, 443, TestContext.Current.CancellationToken));

        Assert.Contains("--webhook-to", refusal.English, StringComparison.Ordinal);
    }
}
