namespace Luoshi.Registers.Declared;

/// <summary>How a time limit on a case is counted.</summary>
public enum StretchUnit
{
    /// <summary>工作日: from the day after it begins to run, until the office closes on the last of them.</summary>
    WorkingDays,

    /// <summary>工作小时: only while the office is open.</summary>
    OfficeHours,

    /// <summary>小时: round the clock.</summary>
    Hours,

    /// <summary>自然日: days, worked or not; a last day that is off gives way to the next working day.</summary>
    Days,

    /// <summary>个月: to the same day of a later month; a last day that is off gives way to the next working day.</summary>
    Months,
}
