using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Registers.Residents;

namespace Luoshi.Desk.Registers.Drafted;

/// <summary>A column of a sheet as it would be a field of a register.</summary>
/// <param name="Column">Which column, from 0.</param>
/// <param name="Heading">What stands over it.</param>
/// <param name="Field">The field; somebody may have corrected it.</param>
public sealed record DraftedField(int Column, string Heading, Field Field)
{
    /// <summary>Whether it becomes a field at all.</summary>
    public bool IsWanted { get; init; } = true;

    /// <summary>The word by which it is about residents, so that it cannot become one; null where there is none.</summary>
    public string? Resident => ResidentWords.InField(Heading, Field.Name.Chinese, Field.Code);

    // Beyond these nobody chooses from a list.
    private const int MostChoices = 15, LongestChoice = 15;

    private static readonly (string Ending, FieldKind Kind)[] _bodies = [("乡镇", FieldKind.Place), ("村", FieldKind.Place), ("社区", FieldKind.Place), ("街道", FieldKind.Place), ("单位", FieldKind.Unit), ("部门", FieldKind.Unit)];

    /// <summary>As its heading and its cells have it.</summary>
    /// <param name="column">Which column.</param>
    /// <param name="heading">What stands over it.</param>
    /// <param name="cells">What stands under it, nothing left out.</param>
    internal static DraftedField Of(int column, string heading, IReadOnlyList<string> cells)
    {
        var (name, measure) = Parted(heading);
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        var bare = new Field(FormattableString.Invariant($"c{column + 1}"), new(name, name), FieldKind.Text) { Measure = measure };
        var kind = KindOf(bare, filled);
        var field = bare with
        {
            Kind = kind,
            Measure = kind is FieldKind.Number or FieldKind.Money ? measure : "",
            Required = cells.Count > 0 && filled.Count == cells.Count,
            Unique = kind == FieldKind.Text && filled.Count > 2 && filled.Count == cells.Count && filled.Distinct(StringComparer.Ordinal).Count() == filled.Count && (name.EndsWith('号') || name.EndsWith("编码", StringComparison.Ordinal)),
            Choices = kind == FieldKind.Choice ? ChoicesOf(filled) : [],
        };
        var drafted = new DraftedField(column, heading, field);
        return drafted.Resident is null ? drafted : drafted with { IsWanted = false };
    }

    /// <summary>The same as another kind, with the choices that its cells have where it is one of choices.</summary>
    public DraftedField As(FieldKind kind, IReadOnlyList<string> cells) => this with
    {
        Field = Field with
        {
            Kind = kind,
            Choices = kind == FieldKind.Choice ? ChoicesOf([.. cells.Where(cell => cell.Length > 0)]) : [],
            Measure = kind is FieldKind.Number or FieldKind.Money ? Field.Measure : "",
        },
    };

    /// <summary>面积（亩）: the name and the unit.</summary>
    private static (string Name, string Measure) Parted(string heading)
    {
        var plain = heading.Trim().TrimEnd('*').ReplaceLineEndings("");
        var (open, close) = (plain.LastIndexOfAny(['（', '(']), plain.LastIndexOfAny(['）', ')']));
        return open > 0 && close == plain.Length - 1 && close - open is > 1 and <= 9 ? (plain[..open].Trim(), plain[(open + 1)..close].Trim()) : (plain, "");
    }

    private static FieldKind KindOf(Field bare, List<string> filled)
    {
        if (filled.Count == 0) return FieldKind.Text;
        if (Reads(FieldKind.Date)) return FieldKind.Date;
        if (filled.TrueForAll(cell => cell is "是" or "否" or "有" or "无" or "√" or "×")) return FieldKind.Flag;
        if (Reads(FieldKind.Number) && !filled.Exists(cell => cell.Length > 1 && cell[0] == '0' && char.IsAsciiDigit(cell[1])) && !bare.Name.Chinese.EndsWith('号')) return bare.Measure.EndsWith('元') ? FieldKind.Money : FieldKind.Number;
        if (Reads(FieldKind.Point)) return FieldKind.Point;
        if (Array.Find(_bodies, body => bare.Name.Chinese.EndsWith(body.Ending, StringComparison.Ordinal)) is { Ending.Length: > 0 } found) return found.Kind;
        var distinct = filled.Distinct(StringComparer.Ordinal).ToList();
        if (distinct.Count <= MostChoices && distinct.Count * 3 <= filled.Count && distinct.TrueForAll(cell => cell.Length <= LongestChoice)) return FieldKind.Choice;
        return filled.Exists(cell => cell.Length > Typed.LongestLine || cell.Contains('\n')) ? FieldKind.Narrative : FieldKind.Text;

        bool Reads(FieldKind kind) => filled.TrueForAll(cell =>
        {
            Typed.Read(bare with { Kind = kind }, cell, out var complaint);
            return complaint is null;
        });
    }

    private static IReadOnlyList<Choice> ChoicesOf(IReadOnlyList<string> filled) => [.. filled.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(100).Select((cell, at) => new Choice(FormattableString.Invariant($"o{at + 1}"), new(cell, cell)))];
}
