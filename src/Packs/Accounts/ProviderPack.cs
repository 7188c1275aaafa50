using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Packs.Accounts;

/// <summary>The office's own provider of identities, in a file of whoever runs the server. The secret is not in it: it says in which file that is.</summary>
public static class ProviderPack
{
    private const int LongestName = 30;

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static IdentityProvider Read(PackFields file)
    {
        var usual = new IdentityProvider(AddressIn(file["issuer"]), file["client"].Text());
        return usual with
        {
            SecretFile = file.Find("secret-file")?.Text(),
            Chinese = NameIn(file.Find("chinese")) ?? usual.Chinese,
            English = NameIn(file.Find("english")) ?? usual.English,
            NameClaim = file.Find("name-claim")?.Text() ?? usual.NameClaim,
            StrongClasses = file.Find("second-factor-classes")?.Texts() ?? [],
            SignsOutThere = file.Find("sign-out-there")?.Flag() ?? usual.SignsOutThere,
            NamesTrustedAt = file.Find("names-trusted-at")?.OneOrMore(PlaceIn) ?? [],
        };
    }

    /// <summary>By https, since whoever can change what the provider answers is let in as anybody; by http on this machine alone.</summary>
    private static string AddressIn(PackValue value)
    {
        var written = value.Text();
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.Query.Length > 0 || address.Fragment.Length > 0) throw value.Refused(
            $"“{written}”不是统一身份认证的网址，例如 https://sso.example.gov.cn。", $"\"{written}\" is no address of a provider, such as https://sso.example.gov.cn.");
        return address.Scheme == "https" || address.IsLoopback ? written : throw value.Refused(
            $"“{written}”要用 https：不加密的应答谁都能改。只有同一台机器上可以用 http。", $"\"{written}\" has to be https, since anybody on the way could change an open answer; http is for the same machine alone.");
    }

    private static string? NameIn(PackValue? value) => value?.Text() is not { } name ? null : name.Length <= LongestName ? name : throw value.Refused(
        $"名称最多 {LongestName} 个字，按钮上才放得下。", $"a name has {LongestName} characters at most, to go on a button.");

    private static string PlaceIn(PackValue value) => value.Text() is { Length: 6 } code && code.All(char.IsAsciiDigit) ? code : throw value.Refused(
        "要写六位区划代码。", "it takes codes of places, six digits.");
}
