namespace Luoshi.Checking.Panel;

/// <summary>Which of the two a panel row tells.</summary>
public enum PanelSide
{
    /// <summary>What the plan sets for the plan year.</summary>
    Target,

    /// <summary>What the review tells of the year reviewed.</summary>
    Result,
}
