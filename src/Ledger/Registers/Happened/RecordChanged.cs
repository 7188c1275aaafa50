namespace Luoshi.Ledger.Registers.Happened;

/// <summary>Fields of a record were filled otherwise, or it went to another state.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="Fields">The fields that changed, as they are now; empty for what was emptied.</param>
/// <param name="On">The day.</param>
public sealed record RecordChanged(string Register, int Number, IReadOnlyDictionary<string, string> Fields, DateOnly On) : FactOf<Record>
{
    public override EntityKey Subject => Record.KeyOf(Register, Number);

    /// <summary>The step that it made; empty where it stayed in its state.</summary>
    public string Move { get; init; } = "";

    /// <summary>The state that it went to; empty where it stayed in its state.</summary>
    public string State { get; init; } = "";

    /// <summary>Why it was changed although a check spoke against it; empty where none did.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The form that it was typed into, by its id; empty where it came otherwise.</summary>
    public string Form { get; init; } = "";

    protected override Record Change(Record before) => before with
    {
        Fields = before.Fields.Where(value => !Fields.ContainsKey(value.Key)).Concat(Fields)
            .OrderBy(value => value.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
        State = State.Length > 0 ? State : before.State,
        Explanation = Explanation,
        Form = Form.Length > 0 ? Form : before.Form,
        ChangedOn = On,
    };
}
