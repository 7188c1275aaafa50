namespace Luoshi.Vocabulary.Indicators;

/// <summary>What the number of an indicator counts.</summary>
public enum Counting
{
    /// <summary>From the year's beginning to the end of the period (累计): 1—5月.</summary>
    Cumulated,

    /// <summary>What there is at the end of the period (期末): animals in stock, deposits.</summary>
    AtEnd,

    /// <summary>A share or rate; it changes by points, never by percent.</summary>
    Rate,
}
