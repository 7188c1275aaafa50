namespace Luoshi.Registers.Declared;

/// <summary>What somebody who is called back can say to a question (回访). What they said is kept as they said it; what it counts as is the county's rule and can change.</summary>
/// <param name="Code">As cases hold it.</param>
/// <param name="Name">As people see it.</param>
public sealed record CallBackAnswer(string Code, Term Name)
{
    public CountedAs Counts { get; init; }
}
