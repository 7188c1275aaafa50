using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A record was entered.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="Unit">The unit that it belongs to.</param>
/// <param name="State">Its state; empty where records have none.</param>
/// <param name="Fields">What was filled, by field.</param>
/// <param name="Explanation">Why it was entered although a check spoke against it; empty where none did.</param>
/// <param name="On">The day.</param>
public sealed record RecordEntered(string Register, int Number, string Unit, string State, IReadOnlyDictionary<string, string> Fields, string Explanation, DateOnly On) : Fact
{
    /// <summary>The form that it was typed into, by its id; empty where it came otherwise.</summary>
    public string Form { get; init; } = "";

    /// <summary>When it came, by the place's clock, where it is a case; null where records of the register are none.</summary>
    public DateTime? CaseAt { get; init; }

    /// <summary>What the case is about, in a line; empty where it is none.</summary>
    public string CaseTitle { get; init; } = "";

    public override EntityKey Subject => Record.KeyOf(Register, Number);

    public override Entity Change(Entity? before) => new Record(Register, Number)
    {
        Unit = Unit,
        State = State,
        Fields = Fields,
        Explanation = Explanation,
        On = On,
        ChangedOn = On,
        Form = Form,
        Case = CaseAt is { } at ? Case.Of(Register, Number, CaseTitle, at) : null,
    };
}
