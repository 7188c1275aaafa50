using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>Reads the lists of a register.</summary>
internal sealed class ListReader(RegisterParts parts)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public RecordList Read(PackFields fields) => new(Names.Code(fields["code"], _codes), Names.Of(fields))
    {
        States = fields.Find("states")?.OneOrMore(parts.StateOf) ?? [],
        Columns = fields["columns"].OneOrMore(parts.FieldOrState),
        SortedBy = fields.Find("sort") is { } sort ? parts.Sortable(sort) : "",
        Falling = fields.Find("falling")?.Flag() ?? false,
    };
}
