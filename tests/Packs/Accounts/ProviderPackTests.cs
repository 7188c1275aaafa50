using Luoshi.Packs.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Packs.Tests.Accounts;

public sealed class ProviderPackTests
{
    private const string Whole = """
        issuer: https://sso.example.gov.cn/realms/county
        client: luoshi
        secret-file: client-secret
        chinese: 全县统一身份认证
        english: the county's sign-in
        name-claim: employee
        second-factor-classes: [urn:county:two, "3"]
        sign-out-there: false
        names-trusted-at: "990101"
        """;

    [Fact]
    public void Every_value_is_read()
    {
        var read = Read(Whole);

        Assert.Equal(("https://sso.example.gov.cn/realms/county", "luoshi", "client-secret", "全县统一身份认证", "the county's sign-in", "employee"), (read.Issuer, read.Client, read.SecretFile, read.Chinese, read.English, read.NameClaim));
        Assert.False(read.SignsOutThere);
        Assert.Equal(["urn:county:two", "3"], read.StrongClasses);
        Assert.Equal(["990101"], read.NamesTrustedAt);
    }

    [Fact]
    public void Where_little_is_said_no_name_is_trusted_and_the_usual_claim_names_people()
    {
        var read = Read("issuer: http://localhost:4593/api/oidc\nclient: luoshi");

        Assert.Equal((null, "preferred_username", "单位统一身份认证"), (read.SecretFile, read.NameClaim, read.Chinese));
        Assert.Empty(read.NamesTrustedAt);
        Assert.Empty(read.StrongClasses);
    }

    [Theory]
    [InlineData("issuer: https://sso.example.gov.cn/realms/county", "issuer: http://sso.example.gov.cn", "https")]
    [InlineData("issuer: https://sso.example.gov.cn/realms/county", "issuer: sso.example.gov.cn", "不是统一身份认证的网址")]
    [InlineData("issuer: https://sso.example.gov.cn/realms/county", "issuer: https://sso.example.gov.cn?x=1", "不是统一身份认证的网址")]
    [InlineData("client: luoshi", "", "client")]
    [InlineData("client: luoshi", "client: luoshi\nsecret: abc", "secret")]
    [InlineData("chinese: 全县统一身份认证", "chinese: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "最多 30 个字")]
    [InlineData("names-trusted-at: \"990101\"", "names-trusted-at: everywhere", "六位区划代码")]
    public void What_is_no_setting_is_refused(string line, string instead, string sentence) => Assert.Contains(
        sentence, Assert.Throws<PackException>(() => Read(Whole.Replace(line, instead, StringComparison.Ordinal))).Chinese, StringComparison.Ordinal);

    [Fact]
    public void Nobody_reads_the_secret_where_a_provider_is_written_down() =>
        Assert.DoesNotContain("geheim", $"{Read(Whole) with { Secret = "geheim" }}", StringComparison.Ordinal);

    private static IdentityProvider Read(string text) => PackFile.Parse("provider.yaml", text, ProviderPack.Read);
}
