using Luoshi.Desk.Reports;
using Luoshi.Ledger.Openings;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Beginnings;

/// <summary>What is typed in to begin an empty ledger, as it is proposed and as it comes back.</summary>
public sealed record SetUpSheet
{
    public string PlaceName { get; init; } = "";

    /// <summary>GB/T 2260, six digits.</summary>
    public string Code { get; init; } = "";

    public PlaceLevel? Level { get; init; }

    /// <summary>Each unit that packs declare, and what it is called here; an empty name: there is none.</summary>
    public IReadOnlyList<UnitHere> Units { get; init; } = [];

    /// <summary>Units that packs do not declare: townships, bodies of the place's own.</summary>
    public IReadOnlyList<string> MoreUnits { get; init; } = [];

    /// <summary>Who runs the system.</summary>
    public string Administrator { get; init; } = "";

    /// <summary>The first of the supervision office.</summary>
    public string Supervisor { get; init; } = "";

    /// <summary>The report that a draft is drawn up from at once; null: that is done later.</summary>
    public ReadReport? Report { get; init; }

    /// <summary>The year whose work the report plans, as it was typed.</summary>
    public string Year { get; init; } = "";
}
