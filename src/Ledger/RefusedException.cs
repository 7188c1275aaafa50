namespace Luoshi.Ledger;

/// <summary>A command that was not carried out, and nothing was written: what is wrong and what to do, in both languages.</summary>
public class RefusedException(string chinese, string english) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public string English { get; } = english;
}
