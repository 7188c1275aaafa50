namespace Luoshi.Checking.Measures;

/// <summary>What kind of number tells a headline measure.</summary>
public enum Telling
{
    /// <summary>Its change against the year before, in per cent: of energy for a unit of product its fall, of all others their rise.</summary>
    Growth,

    /// <summary>A share in per cent.</summary>
    Share,

    /// <summary>A number of persons.</summary>
    Persons,

    /// <summary>An amount by weight, in the report's own unit (斤, 吨, 公斤).</summary>
    Weight,
}
