namespace Luoshi.Vocabulary.Indicators;

/// <summary>For which periods an indicator is released.</summary>
public enum Rhythm
{
    /// <summary>Every month; January and February are told together as 1—2月.</summary>
    MonthlyWithoutJanuary,

    /// <summary>Every month, January too: budgets, taxes.</summary>
    Monthly,

    /// <summary>At the ends of quarters.</summary>
    Quarterly,

    /// <summary>Once, for the whole year.</summary>
    Yearly,
}
