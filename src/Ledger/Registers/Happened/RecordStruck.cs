namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A record was struck off (作废): it stays readable and counts no more.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="On">The day.</param>
public sealed record RecordStruck(string Register, int Number, DateOnly On) : FactOf<Record>
{
    public override EntityKey Subject => Record.KeyOf(Register, Number);

    protected override Record Change(Record before) => before with { StruckOn = On, ChangedOn = On, Case = before.Case is { } it ? it with { VoidedOn = On } : null };
}
