namespace Luoshi.Ledger.Registers;

/// <summary>Which record holds a value of a field that no two may share.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Field">The field's code.</param>
/// <param name="Value">As it is kept.</param>
/// <param name="Number">The record's number; 0 where none holds it any more.</param>
public sealed record HeldValue(string Register, string Field, string Value, int Number) : Entity
{
    public const string Kind = "held-value";

    /// <summary>As what the forms are held that records were typed into: no field is called so.</summary>
    public const string Form = "=form";

    public override EntityKey Key => KeyOf(Register, Field, Value);

    public static EntityKey KeyOf(string register, string field, string value) => new(Kind, $"{register}/{field}/{value}");
}
