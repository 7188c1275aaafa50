using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Packs.Registers;

/// <summary>Reads what a register comes to.</summary>
internal sealed class RollUpReader(RegisterParts parts)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal) { RollUp.OfRecords.Id };

    public RollUp Read(PackFields fields)
    {
        var how = fields["how"].OneOf(
            ("count", Reckoned.Count), ("sum", Reckoned.Sum), ("mean", Reckoned.Mean), ("ratio", Reckoned.Ratio), ("distinct", Reckoned.Distinct), ("last", Reckoned.Last));
        return Checked(fields, new RollUp(Names.Id(fields["id"], _ids), Names.Of(fields), how)
        {
            Of = fields.Find("of") is { } of ? how == Reckoned.Distinct ? parts.Reckoned(of, ValueKind.Text, ValueKind.Number, ValueKind.Day) : parts.Reckoned(of, ValueKind.Number) : null,
            Per = fields.Find("per") is { } per ? parts.Reckoned(per, ValueKind.Number) : null,
            Where = fields.Find("where") is { } where ? parts.Condition(where) : null,
            On = fields.Find("on") is { } on ? parts.DayField(on) : RollUp.OfRecords.On,
            Until = fields.Find("until") is { } until ? parts.DayField(until) : "",
            Standing = fields.Find("standing")?.Flag() ?? false,
            By = fields.Find("by")?.OneOrMore(parts.FieldOrState) ?? [],
            Measure = fields["unit"].Text(),
            Indicator = fields.Find("indicator")?.Text() ?? "",
        });
    }

    private static RollUp Checked(PackFields fields, RollUp rollUp)
    {
        if (rollUp.How == Reckoned.Count != rollUp.Of is null) throw fields.Refused("how: count 不写 of，别的都要写 of。", "\"how: count\" has no \"of\"; everything else has.");
        if (rollUp.How == Reckoned.Ratio != rollUp.Per is not null) throw fields.Refused("how: ratio 要写 per，别的不写。", "\"how: ratio\" has \"per\", and nothing else does.");
        if (rollUp.Until.Length > 0 && !rollUp.Standing) throw fields.Refused("until 只用于在册数（standing: true）。", "\"until\" is only for what stands at a month's end (standing: true).");
        return rollUp;
    }
}
