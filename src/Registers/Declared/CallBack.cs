using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>What is asked when whoever brought a case is called back (回访).</summary>
/// <param name="Satisfaction">How content they are.</param>
/// <param name="Solution">Whether it was solved; empty where that is not asked.</param>
public sealed record CallBack(IReadOnlyList<CallBackAnswer> Satisfaction, IReadOnlyList<CallBackAnswer> Solution)
{
    /// <summary>Which cases; null for all. Nobody is called back on an anonymous one.</summary>
    public Formula? Where { get; init; }
}
