namespace Luoshi.Registers.Declared;

/// <summary>What an answer counts as in a rate.</summary>
public enum CountedAs
{
    /// <summary>As one that is content, or helped.</summary>
    Yes,

    /// <summary>As one that is not.</summary>
    No,

    /// <summary>Not at all: it is in neither number of the rate.</summary>
    Out,
}
