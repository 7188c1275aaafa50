using Luoshi.Ledger;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>What a password has to be like.</summary>
public static class PasswordRules
{
    // Beyond it, hashing would only cost time.
    private const int Longest = 128;

    /// <summary>The rules in a sentence, before anybody types.</summary>
    public static (string Chinese, string English) Told(SignInRules rules) => (
        $"至少 {rules.Shortest} 个字符，大写字母、小写字母、数字、符号（含汉字）里至少 {rules.Kinds} 种，不能含姓名；{rules.Days} 天后要换。",
        $"At least {rules.Shortest} characters of at least {rules.Kinds} kinds (capitals, small letters, digits, others), without the name; to be changed after {rules.Days} days.");

    /// <exception cref="RefusedException">It is not; the sentence says in what.</exception>
    public static void Check(SignInRules rules, string name, string password, string again)
    {
        if (password != again) throw new RefusedException("两次输入的密码不一样。", "The two passwords are not the same.");
        if (password.Length < rules.Shortest || password.Length > Longest) throw new RefusedException(
            $"密码要有 {rules.Shortest} 到 {Longest} 个字符。", $"A password has {rules.Shortest} to {Longest} characters.");
        if (Kinds(password) < rules.Kinds) throw new RefusedException(
            $"密码里大写字母、小写字母、数字、符号至少要有 {rules.Kinds} 种。", $"A password has at least {rules.Kinds} of capitals, small letters, digits and others.");
        if (password.Contains(name, StringComparison.OrdinalIgnoreCase)) throw new RefusedException("密码里不能有姓名。", "The password must not hold the name.");
    }

    private static int Kinds(string password) => password.Select(letter => letter switch
    {
        >= 'A' and <= 'Z' => 0,
        >= 'a' and <= 'z' => 1,
        >= '0' and <= '9' => 2,
        _ => 3,
    }).Distinct().Count();
}
