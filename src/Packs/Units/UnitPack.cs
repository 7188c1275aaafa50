using Luoshi.Vocabulary.Units;

namespace Luoshi.Packs.Units;

/// <summary>
/// The bodies of a county and their duties (<c>units.yaml</c>): short name, full name, other names, and words of duty with their
/// weight. A name that two units share, or a word that a unit has twice, is refused.
/// </summary>
public static class UnitPack
{
    private const int Heaviest = 5;

    /// <summary>For <see cref="PackFile.Read"/>.</summary>
    public static UnitDirectory Read(PackFields file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var units = file["units"].Each(fields => UnitOf(fields, names));
        return new(units) { Statistics = file.Find("statistics") is { } statistics ? Known(statistics, names) : "" };
    }

    private static DeclaredUnit UnitOf(PackFields fields, HashSet<string> before)
    {
        var name = fields["name"];
        if (!before.Add(name.Text())) throw name.Refused(
            $"“{name.Text()}”写了两次。请合并成一个单位。", $"\"{name.Text()}\" stands here twice. Make it one unit.");
        var words = new HashSet<string>(StringComparer.Ordinal);
        return new(name.Text())
        {
            FullName = fields.Find("full")?.Text() ?? "",
            OtherNames = fields.Find("other")?.Texts() ?? [],
            Duties = [.. fields["duties"].Each(duties => DutiesOf(duties, words)).SelectMany(duties => duties)],
        };
    }

    private static IReadOnlyList<Duty> DutiesOf(PackFields fields, HashSet<string> before)
    {
        var weight = fields["weight"];
        if (weight.Whole() is var heavy and (< 1 or > Heaviest)) throw weight.Refused(
            $"权重是 {heavy}，要在 1 和 {Heaviest} 之间。", $"the weight is {heavy}; it should be between 1 and {Heaviest}.");
        return fields["words"].List(value => DutyOf(value, weight.Whole(), before));
    }

    private static Duty DutyOf(PackValue value, int weight, HashSet<string> before) => before.Add(value.Text())
        ? new(value.Text(), weight)
        : throw value.Refused($"“{value.Text()}”在同一单位里写了两次。请去掉一处。", $"\"{value.Text()}\" stands twice under one unit. Remove one.");

    private static string Known(PackValue statistics, HashSet<string> units) => units.Contains(statistics.Text())
        ? statistics.Text()
        : throw statistics.Refused(
            $"“{statistics.Text()}”不在 units 里。请先写这个单位。", $"\"{statistics.Text()}\" is not among the units. Declare it there.");
}
