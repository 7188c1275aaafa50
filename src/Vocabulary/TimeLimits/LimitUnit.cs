namespace Luoshi.Vocabulary.TimeLimits;

/// <summary>How a time limit is counted.</summary>
public enum LimitUnit
{
    /// <summary>In working days from the day after it begins to run; for what is owed monthly, from the end of the month.</summary>
    WorkingDays,

    /// <summary>To a day of the following month, or the next working day where that is off.</summary>
    DayOfMonth,

    /// <summary>In days, worked or not.</summary>
    Days,
}
