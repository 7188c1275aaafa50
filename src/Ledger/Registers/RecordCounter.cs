namespace Luoshi.Ledger.Registers;

/// <summary>The number of a register's last record.</summary>
public sealed record RecordCounter(string Register, int Last) : Entity
{
    public const string Kind = "record-counter";

    public override EntityKey Key => KeyOf(Register);

    public static EntityKey KeyOf(string register) => new(Kind, register + "/");
}
