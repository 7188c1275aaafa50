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
        var units = new Dictionary<string, DeclaredUnit>(StringComparer.Ordinal);
        foreach (var unit in file["units"].Each(fields => UnitOf(fields, units.Keys))) units.Add(unit.Name, unit);
        return new([.. units.Values]) { Statistics = file.Find("statistics") is { } statistics ? Known(statistics, units) : "" };
    }

    private static DeclaredUnit UnitOf(PackFields fields, IReadOnlyCollection<string> before)
    {
        var name = fields["name"];
        var words = new HashSet<string>(StringComparer.Ordinal);
        var unit = new DeclaredUnit(name.Text())
        {
            FullName = fields.Find("full")?.Text() ?? "",
            OtherNames = fields.Find("other")?.Texts() ?? [],
            Duties = [.. fields["duties"].Each(duty => Duties(duty, words)).SelectMany(duties => duties)],
        };
        return before.Contains(unit.Name)
            ? throw name.Refused($"“{unit.Name}”写了两次。请合并成一个单位。", $"\"{unit.Name}\" stands here twice. Make it one unit.")
            : unit;
    }

    private static IReadOnlyList<Duty> Duties(PackFields fields, HashSet<string> before)
    {
        var weight = fields["weight"];
        if (weight.Whole() is var heavy and (< 1 or > Heaviest)) throw weight.Refused(
            $"权重是 {heavy}，要在 1 和 {Heaviest} 之间。", $"the weight is {heavy}; it should be between 1 and {Heaviest}.");
        return fields["words"].List(value => DutyOf(value, weight.Whole(), before));
    }

    private static Duty DutyOf(PackValue value, int weight, HashSet<string> before) => before.Add(value.Text())
        ? new(value.Text(), weight)
        : throw value.Refused($"“{value.Text()}”在同一单位里写了两次。请去掉一处。", $"\"{value.Text()}\" stands twice under one unit. Remove one.");

    private static string Known(PackValue statistics, Dictionary<string, DeclaredUnit> units) => units.ContainsKey(statistics.Text())
        ? statistics.Text()
        : throw statistics.Refused(
            $"“{statistics.Text()}”不在 units 里。请先写这个单位。", $"\"{statistics.Text()}\" is not among the units. Declare it there.");
}
