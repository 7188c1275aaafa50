namespace Luoshi.Registers.Formulas;

/// <summary>What a value in a formula can be.</summary>
public enum ValueKind
{
    /// <summary>Not known: what is reckoned with it is not known either.</summary>
    Unknown,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A text, the code of a choice among them.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    Truth,
}
