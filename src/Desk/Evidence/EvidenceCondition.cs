namespace Luoshi.Desk.Evidence;

/// <summary>What became of a file of evidence since it was attached.</summary>
public enum EvidenceCondition
{
    /// <summary>It is there, to the byte.</summary>
    Whole,

    /// <summary>It is not where it is kept.</summary>
    Missing,

    /// <summary>Something else is in it than what was attached.</summary>
    Changed,

    /// <summary>It is an address: what is there is not kept.</summary>
    Elsewhere,
}
