namespace Luoshi.Registers.Formulas;

/// <summary>A formula that cannot be used. The message says what is wrong and what to do, in both languages; whoever knows the file adds where it stands.</summary>
public sealed class FormulaException(string chinese, string english) : Exception(english)
{
    public string Chinese => chinese;

    public string English { get; } = english;
}
