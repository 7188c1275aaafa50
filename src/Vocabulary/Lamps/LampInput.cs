namespace Luoshi.Vocabulary.Lamps;

/// <summary>What rules of lamps may ask about a task at the end of a month. There is nothing else that a lamp can stand on.</summary>
public enum LampInput
{
    /// <summary>Percentage points behind the plan curve; negative ahead of it.</summary>
    Gap,

    /// <summary>Percent of the year's target reached.</summary>
    Attainment,

    /// <summary>Growth reached minus growth aimed at, in percentage points.</summary>
    GrowthMargin,

    /// <summary>Ends of months that passed since the planned start, its own month included, without work having begun; 0 once it has.</summary>
    MonthsNotStarted,

    /// <summary>Whole months since work began without the project being registered with the statistics office (入库); 0 once it is.</summary>
    MonthsNotRegistered,

    /// <summary>Days past the due date without being done; 0 before, and once done.</summary>
    DaysOverdue,

    /// <summary>Whether it is done.</summary>
    Done,

    /// <summary>Whether funds were paid as planned.</summary>
    FundsAsPlanned,

    /// <summary>Whether a cause outside of the unit is recognized (因客观原因).</summary>
    Excused,

    /// <summary>What people expect: whether it will be done by its due date.</summary>
    ForecastInTime,

    /// <summary>Whether anything was reported for the month.</summary>
    Reported,
}
