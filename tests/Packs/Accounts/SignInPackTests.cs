using Luoshi.Packs.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Packs.Tests.Accounts;

public sealed class SignInPackTests
{
    private const string Whole = """
        password-shortest: 10
        password-kinds: 4
        password-days: 30
        failures: 3
        rest-minutes: 20
        idle-minutes: 10
        session-hours: 8
        link-hours: 24
        """;

    [Fact]
    public void Every_value_is_read() => Assert.Equal(
        new SignInRules { Shortest = 10, Kinds = 4, Days = 30, Failures = 3, Rests = 20, Idle = 10, Longest = 8, Link = 24 }, Read(Whole));

    [Theory]
    [InlineData("password-shortest: 10", "password-shortest: 4", "要在 8 和 64 之间")]
    [InlineData("failures: 3", "failures: 0", "要在 1 和 20 之间")]
    [InlineData("idle-minutes: 10", "", "idle-minutes")]
    [InlineData("link-hours: 24", "link-hours: 24\ncaptcha: true", "captcha")]
    public void What_is_no_rule_is_refused(string line, string instead, string sentence) => Assert.Contains(
        sentence, Assert.Throws<PackException>(() => Read(Whole.Replace(line, instead, StringComparison.Ordinal))).Chinese, StringComparison.Ordinal);

    private static SignInRules Read(string text) => PackFile.Parse("sign-in.yaml", text, SignInPack.Read);
}
