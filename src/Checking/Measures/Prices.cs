namespace Luoshi.Checking.Measures;

/// <summary>The prices in which a growth rate is told.</summary>
public enum Prices
{
    /// <summary>What is counted has no price: persons, shares, tons.</summary>
    None,

    /// <summary>现价: the growth of the amounts themselves.</summary>
    Current,

    /// <summary>可比价、不变价: price changes taken out; it cannot be worked out from the amounts.</summary>
    Constant,
}
