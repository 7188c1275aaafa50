using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Serving;

/// <summary>Wrong settings of a provider of identities are told when the program starts; a provider that does not answer keeps it from nothing.</summary>
public sealed class IdentityProviderTests
{
    private const string Settings = "issuer: http://127.0.0.1:9/oidc\nclient: luoshi\n";

    [Theory]
    [InlineData(Settings + "secret-file: nowhere\n", "读不到密钥文件")]
    [InlineData(Settings + "secret-file: empty\n", "第一行是空的")]
    [InlineData(Settings, "LUOSHI_CLIENT_SECRET")]
    [InlineData(Settings + "secret: geheim\n", "不认识“secret”")]
    [InlineData("issuer: http://sso.example.gov.cn\nclient: luoshi\n", "https")]
    public void Wrong_settings_are_refused_before_anything_is_made(string settings, string sentence)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch.At("provider.yaml"), settings);
        File.WriteAllText(scratch.At("empty"), "\n");

        var refused = Run.Of("serve", "--data", scratch.At("data"), "--identity-provider", scratch.At("provider.yaml"));

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(sentence, refused.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused.Remarks, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.At("data")));
    }

    [Fact]
    public void The_invented_county_has_no_provider()
    {
        var refused = Run.Of("serve", "--sample", "--identity-provider", "provider.yaml");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--identity-provider", refused.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_told_and_the_site_serves_without_it()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("provider.yaml"), Settings, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(Run.Program, ["serve", "--data", scratch.At("data"), "--urls", "http://127.0.0.1:0", "--identity-provider", scratch.At("provider.yaml")]);
        start.Environment["LUOSHI_CLIENT_SECRET"] = "geheim";
        using var served = Served.Start(start);

        await served.Until("Ctrl-C");
        var told = await served.Until("http://127.0.0.1:9/oidc");

        Assert.Contains("out of order", told, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", told, StringComparison.Ordinal);
    }
}
