namespace Luoshi.Vocabulary.Promises;

/// <summary>How a thing that was promised over several years stands at the end of them.</summary>
public enum Fate
{
    /// <summary>Told as done.</summary>
    Finished,

    /// <summary>Begun or partly done, and told of last as that.</summary>
    Begun,

    /// <summary>Told of in figures that fell short, or as not done.</summary>
    Missed,

    /// <summary>Told of in another measure, so that nobody can say.</summary>
    Restated,

    /// <summary>Promised by the last report of all, which no later one answers.</summary>
    Open,

    /// <summary>Neither told of nor promised again.</summary>
    Vanished,
}
