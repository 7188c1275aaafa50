namespace Luoshi.Vocabulary.Indicators;

/// <summary>At which prices something is told. Nothing is ever computed across two of them.</summary>
public enum Pricing
{
    /// <summary>Neither: heads, tons, persons, shares.</summary>
    None,

    /// <summary>现价: nominal.</summary>
    Current,

    /// <summary>可比价、不变价: real.</summary>
    Constant,
}
