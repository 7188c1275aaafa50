namespace Luoshi.Vocabulary.Accounts;

/// <summary>How people of a place sign in: what a password is like, how often one may guess, and when a session ends by itself.</summary>
public sealed record SignInRules
{
    /// <summary>Characters that a password has at least.</summary>
    public int Shortest { get; init; } = 8;

    /// <summary>Of how many kinds they are at least: capitals, small letters, digits, others.</summary>
    public int Kinds { get; init; } = 3;

    /// <summary>Days after which a password has to be changed.</summary>
    public int Days { get; init; } = 90;

    /// <summary>Wrong passwords in a row after which an account rests.</summary>
    public int Failures { get; init; } = 5;

    /// <summary>For how many minutes it rests.</summary>
    public int Rests { get; init; } = 15;

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int Idle { get; init; } = 15;

    /// <summary>Hours after which a session ends whatever is done in it.</summary>
    public int Longest { get; init; } = 12;

    /// <summary>Hours for which a link to set a password can be used.</summary>
    public int Link { get; init; } = 72;
}
