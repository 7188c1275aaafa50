namespace Luoshi.Vocabulary.Lamps;

/// <summary>One condition of a rule.</summary>
/// <param name="Input">What is asked.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Value">With what; 1 for yes and 0 for no.</param>
public readonly record struct LampCondition(LampInput Input, Comparison Comparison, decimal Value = 0)
{
    /// <summary>Whether it holds for an input that is known.</summary>
    public bool Holds(decimal known) => Comparison switch
    {
        Comparison.Less => known < Value,
        Comparison.AtMost => known <= Value,
        Comparison.Equal => known == Value,
        Comparison.AtLeast => known >= Value,
        Comparison.More => known > Value,
        _ => false,
    };
}
