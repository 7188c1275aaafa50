namespace Luoshi.Ledger.Units;

/// <summary>What part a body has in the plan of the place.</summary>
public enum UnitPart
{
    /// <summary>承办单位: it answers for its tasks, and is scored.</summary>
    Answers,

    /// <summary>协调单位 (垂管单位、上级单位、兵团): it takes part and reports, but answers to another place: it has no score.</summary>
    Coordinates,
}
