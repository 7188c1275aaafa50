using Luoshi.Registers.Formulas;

namespace Luoshi.Packs.Registers;

/// <summary>Reads formulas, and says in which line one cannot be used.</summary>
internal static class FormulaReader
{
    public static Formula Read(PackValue value)
    {
        try
        {
            return Formula.Parse(value.Text());
        }
        catch (FormulaException cause)
        {
            throw value.Refused(cause.Chinese, cause.English);
        }
    }

    /// <summary>Holds a formula to the fields that there are.</summary>
    /// <param name="value">Where it stands.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="kinds">Of what kind fields are.</param>
    /// <param name="wanted">Of what kind it has to be.</param>
    public static void Check(PackValue value, Formula formula, Func<string, ValueKind?> kinds, params ReadOnlySpan<ValueKind> wanted)
    {
        try
        {
            if (wanted.Contains(formula.KindIn(kinds))) return;
        }
        catch (FormulaException cause)
        {
            throw value.Refused(cause.Chinese, cause.English);
        }
        throw value.Refused("算式的结果种类不对：条件要得出是否，合计要得出数。", "the formula comes to the wrong kind: a condition comes to yes or no, a sum to a number.");
    }
}
