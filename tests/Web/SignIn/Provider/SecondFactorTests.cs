using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.SignIn.Provider;

namespace Luoshi.Web.Tests.SignIn.Provider;

public sealed class SecondFactorTests
{
    private static readonly IdentityProvider _provider = new("https://sso.example.gov.cn", "luoshi") { StrongClasses = ["urn:county:two"] };

    [Theory]
    [InlineData("mfa", null, true)]
    [InlineData("pwd otp", null, true)]
    [InlineData("password otp", null, true)]
    [InlineData("hwk face", null, true)]
    [InlineData("", "urn:county:two", true)]
    [InlineData("pwd", "urn:county:two", true)]
    [InlineData("", null, false)]
    [InlineData("pwd", null, false)]
    [InlineData("otp", null, false)]
    [InlineData("otp sms", null, false)]
    [InlineData("pwd pin", "2", false)]
    [InlineData("password second", null, false)]
    public void One_thing_is_no_second_factor_and_what_nobody_explained_is_none_either(string means, string? level, bool isSecond) =>
        Assert.Equal(isSecond, SecondFactor.IsIn(_provider, means.Split(' ', StringSplitOptions.RemoveEmptyEntries), level));
}
