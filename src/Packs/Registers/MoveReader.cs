using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>Reads the steps of a register.</summary>
internal sealed class MoveReader(RegisterParts parts)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public Move Read(PackFields fields) => new(Names.Code(fields["code"], _codes), Names.Of(fields), fields["from"].OneOrMore(parts.StateOf), parts.StateOf(fields["to"]))
    {
        By = fields.Find("by")?.OneOf(("owner", Hand.Owner), ("keeper", Hand.Keeper), ("office", Hand.Office)) ?? Hand.Owner,
        Needs = fields.Find("needs")?.OneOrMore(parts.FieldOf) ?? [],
        OwesReason = fields.Find("reason")?.Flag() ?? false,
    };
}
