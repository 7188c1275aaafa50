namespace Luoshi.Vocabulary.Findings;

/// <summary>How much a finding matters to whoever has to read the report out.</summary>
public enum Severity
{
    /// <summary>参考: good to know.</summary>
    Low,

    /// <summary>留意: look at it before the report is given.</summary>
    Medium,

    /// <summary>必改: the report contradicts itself.</summary>
    High,
}
