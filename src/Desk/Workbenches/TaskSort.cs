namespace Luoshi.Desk.Workbenches;

/// <summary>By what tasks are put in order; those that are alike in it by their numbers.</summary>
public enum TaskSort
{
    Number,

    /// <summary>By the due date, those without one last.</summary>
    Due,

    /// <summary>By the unit that leads.</summary>
    Lead,

    /// <summary>By the entry that changed the task's own words or standing last.</summary>
    Changed,
}
