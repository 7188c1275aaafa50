namespace Luoshi.Vocabulary;

/// <summary>What a figure is told for.</summary>
public enum Role
{
    /// <summary>Told as done or being so by the review.</summary>
    Result,

    /// <summary>To be reached or done in the plan year or later.</summary>
    Target,

    /// <summary>An earlier value that another figure is compared with.</summary>
    Base,

    /// <summary>Neither: a standing fact, the size of a thing that is merely named.</summary>
    Context,
}
