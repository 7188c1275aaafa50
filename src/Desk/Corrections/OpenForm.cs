using System.Security.Cryptography;
using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>A form for a correction that was given out to a reader; what it says is sealed, so that nobody can make one for themselves.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Year">The year of the plan on whose pages it was given out.</param>
/// <param name="Kind">What is to be corrected.</param>
/// <param name="Id">Which.</param>
/// <param name="Letter">The letter that it becomes: one form is one case, however often it is sent.</param>
/// <param name="Word">What the state of the case will be asked by.</param>
/// <param name="At">When it was given out.</param>
public sealed record OpenForm(string Place, int Year, CaseSubjectKind Kind, string Id, string Letter, string Word, DateTimeOffset At)
{
    // Nothing that is easily taken for something else when it is copied by hand.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int WordLength = 12;

    /// <summary>A reader takes longer to write than this; a program does not.</summary>
    public static TimeSpan Soonest { get; } = TimeSpan.FromSeconds(3);

    /// <summary>Then it has to be opened again.</summary>
    public static TimeSpan GoodFor { get; } = TimeSpan.FromHours(12);

    public static OpenForm New(string place, int year, CaseSubjectKind kind, string id, DateTimeOffset at) =>
        new(place, year, kind, id, NewLetter(), RandomNumberGenerator.GetString(Letters, WordLength), at);

    /// <summary>Whether it is one as they are made here, and no words of somebody's.</summary>
    internal static bool IsLetter(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    internal static string NewLetter() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool IsGoodAt(DateTimeOffset now) => now - At >= Soonest && now - At <= GoodFor;
}
