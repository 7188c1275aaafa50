namespace Luoshi.Registers.Declared;

/// <summary>How the records of a month become one figure.</summary>
public enum Reckoned
{
    /// <summary>How many records.</summary>
    Count,

    /// <summary>What they sum up to.</summary>
    Sum,

    /// <summary>The sum by the number of records that have it.</summary>
    Mean,

    /// <summary>One sum by another, times a hundred where the unit is %.</summary>
    Ratio,

    /// <summary>How many different values.</summary>
    Distinct,

    /// <summary>What stands in the record of the latest day.</summary>
    Last,
}
