using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Units;

/// <summary>Bodies through the years, as commands and pages ask for them.</summary>
public static class BodyState
{
    /// <summary>All bodies of which more is known than their name.</summary>
    public static IReadOnlyList<UnitBody> Bodies(this ILedgerState state) => [.. state.All(UnitBody.Kind).Cast<UnitBody>()];

    /// <summary>Whether a body has no score on a day, since it answers to another place.</summary>
    public static bool OnlyCoordinates(this ILedgerState state, string unit, DateOnly on) =>
        state.Find(UnitBody.KeyOf(unit)) is UnitBody body && body.PartOn(on) == UnitPart.Coordinates;

    /// <summary>Who goes on with the work of a unit on a day, through every change until then; the unit itself while it is there.</summary>
    public static string Today(this ILedgerState state, string unit, DateOnly day)
    {
        var (since, passed) = (DateOnly.MinValue, new HashSet<string>(StringComparer.Ordinal));
        while (passed.Add(unit) && state.Find(UnitBody.KeyOf(unit)) is UnitBody { Succession: { } succession } && succession.On <= day && succession.On >= since)
            (unit, since) = (succession.Successors[0], succession.On);
        return unit;
    }

    /// <summary>The usual bodies as they are called on a day here: a unit that is no more gives its duties to whoever goes on with its work.</summary>
    public static UnitDirectory Today(this ILedgerState state, UnitDirectory usual, DateOnly day) => new(
    [
        .. usual.Units.Where(unit => !state.IsLeftOut(unit.Name, day)).GroupBy(unit => state.Today(unit.Name, day), StringComparer.Ordinal).Select(same => Joined(same.Key, [.. same])),
    ])
    {
        Statistics = usual.Statistics.Length > 0 && !state.IsLeftOut(usual.Statistics, day) ? state.Today(usual.Statistics, day) : "",
    };

    private static bool IsLeftOut(this ILedgerState state, string unit, DateOnly day) => state.Find(UnitBody.KeyOf(unit)) is UnitBody { LeftOutOn: { } from } && from <= day;

    private static DeclaredUnit Joined(string name, IReadOnlyList<DeclaredUnit> units) => units is [var only] && only.Name == name ? only : new(name)
    {
        FullName = units.FirstOrDefault(unit => unit.Name == name)?.FullName ?? "",
        OtherNames = [.. units.SelectMany(unit => unit.Names).Where(other => other != name).Distinct(StringComparer.Ordinal)],
        Duties = [.. units.SelectMany(unit => unit.Duties).GroupBy(duty => duty.Words, StringComparer.Ordinal).Select(same => same.MaxBy(duty => duty.Weight))],
    };
}
