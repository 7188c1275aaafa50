using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Packs.Accounts;

/// <summary>How people sign in (<c>sign-in.yaml</c>): every value has to be there, and none can be so lax that it is no rule any more.</summary>
public static class SignInPack
{
    private const int Day = 24, Year = 366;

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static SignInRules Read(PackFields file) => new()
    {
        Shortest = Within(file["password-shortest"], 8, 64),
        Kinds = Within(file["password-kinds"], 1, 4),
        Days = Within(file["password-days"], 1, Year),
        Failures = Within(file["failures"], 1, 20),
        Rests = Within(file["rest-minutes"], 1, Day * 60),
        Idle = Within(file["idle-minutes"], 1, Day * 60),
        Longest = Within(file["session-hours"], 1, 7 * Day),
        Link = Within(file["link-hours"], 1, 30 * Day),
    };

    private static int Within(PackValue value, int least, int most) => value.Whole() is var number && number >= least && number <= most ? number : throw value.Refused(
        $"写的是 {number}，要在 {least} 和 {most} 之间。", $"it is {number}; it should be between {least} and {most}.");
}
