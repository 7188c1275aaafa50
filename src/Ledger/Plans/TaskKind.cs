namespace Luoshi.Ledger.Plans;

/// <summary>The kind of a task: each is judged by rules of its own and counted in a table of its own.</summary>
public enum TaskKind
{
    /// <summary>主要经济指标: a main expected target of the place.</summary>
    Headline,

    /// <summary>量化指标: has a number or an all-or-nothing grade to reach.</summary>
    Quantified,

    /// <summary>重点项目: a named project.</summary>
    Project,

    /// <summary>定性: everything else.</summary>
    Qualitative,
}
