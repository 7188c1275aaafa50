using Luoshi.Ledger.Accounts;
using OtpNet;

namespace Luoshi.Desk.Accounts;

/// <summary>Codes of six digits that a telephone shows and that change every half minute (TOTP, RFC 6238).</summary>
internal static class OneTimeCodes
{
    private const int Bytes = 20;

    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(Bytes));

    /// <summary>The step that a code is of; null where it is none of now, of just before or just after.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now.UtcDateTime, code.Trim(), out var step, VerificationWindow.RfcSpecifiedNetworkDelay) ? step : null;

    /// <summary>What an app on a telephone takes.</summary>
    public static string Address(string place, string name, string key) => new OtpUri(OtpType.Totp, key, name, $"落实 {place}").ToString();

    /// <summary>Whether a code is right and was not used before.</summary>
    public static bool Accept(IAccounts accounts, Credential credential, string code, DateTimeOffset now) =>
        StepOf(credential.Body, code, now) is { } step && accounts.Use(credential, step);
}
