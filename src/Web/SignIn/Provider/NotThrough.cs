namespace Luoshi.Web.SignIn.Provider;

/// <summary>Why somebody who went to the provider did not get in.</summary>
public enum NotThrough
{
    /// <summary>There is no account of theirs that could be used now.</summary>
    Unknown,

    /// <summary>What came back does not fit what was sent: too late, a second time, or not from here.</summary>
    Unfinished,

    /// <summary>The provider does not answer as it should.</summary>
    Closed,
}
