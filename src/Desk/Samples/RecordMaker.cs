using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Samples;

/// <summary>Makes records as they are told, and fills what a register must have and nobody told. It makes the same each time.</summary>
/// <param name="kept">What registers hold already: it counts along.</param>
internal sealed class RecordMaker(Func<Register, IReadOnlyList<KnownRecord>> kept)
{
    private static readonly DateOnly _lastDay = new(2024, 12, 31);

    private readonly Dictionary<string, List<KnownRecord>> _known = new(StringComparer.Ordinal);

    // Of each register: how many were there before any was made.
    private readonly Dictionary<string, int> _before = new(StringComparer.Ordinal);

    public IReadOnlyList<NewRecord> Make(Register register, MadeRecords wanted)
    {
        var there = Known(register).Take(_before[register.Id]).Where(record => IsAsWanted(record, wanted)).ToList();
        var count = wanted.Count - there.Count;
        var shares = wanted.SharedOut.ToDictionary(share => share.Key, share => Shares.Of(share.Value - there.Sum(record => Number(record, share.Key)), count), StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(at => Make(register, wanted with { Count = count }, at, shares))];
    }

    private NewRecord Make(Register register, MadeRecords wanted, int at, Dictionary<string, IReadOnlyList<decimal>> shares)
    {
        var known = Known(register);
        var number = known.Count + 1;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, held) in wanted.Holds.Where(holds => holds.Key != Filled.StateField)) values[field] = Held(held, number, at);
        foreach (var (field, parts) in shares) values[field] = parts[at].ToString("0.######", CultureInfo.InvariantCulture);
        foreach (var (field, (first, last)) in wanted.Days) values[field] = Day(first.AddDays(wanted.Count == 1 ? 0 : (last.DayNumber - first.DayNumber) * at / (wanted.Count - 1)));
        var plausible = new PlausibleValues(register, number, values);
        foreach (var field in register.Fields.Where(field => field.Required && field.IsTyped && !field.Retired && !values.ContainsKey(field.Code)))
            values[field.Code] = field.Kind == FieldKind.Reference ? OneOf(field.Register, number) : plausible.Of(field);
        known.Add(new(number, values));
        return new(values) { State = wanted.Holds.GetValueOrDefault(Filled.StateField, ""), Explanation = "样例数据" };
    }

    private List<KnownRecord> Known(Register register)
    {
        if (_known.TryGetValue(register.Id, out var known)) return known;
        known = [.. kept(register)];
        _before[register.Id] = known.Count;
        return _known[register.Id] = known;
    }

    private static bool IsAsWanted(KnownRecord record, MadeRecords wanted) =>
        wanted.Holds.All(pair => pair.Value.StartsWith('{') || record.Values.GetValueOrDefault(pair.Key) == pair.Value) &&
        wanted.Days.All(day => string.CompareOrdinal(record.Values.GetValueOrDefault(day.Key, "9"), Day(day.Value.Last)) <= 0);

    private static decimal Number(KnownRecord record, string field) => decimal.TryParse(record.Values.GetValueOrDefault(field), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string Held(string held, int number, int at) => held switch
    {
        ['{', 'o', 'f', ' ', .., '}'] => Referred(held[4..^1].Split(' '), at),
        ['{', .., '}'] => number.ToString(CultureInfo.InvariantCulture).PadLeft(int.Parse(held[1..^1], CultureInfo.InvariantCulture), '0'),
        _ => held,
    };

    /// <summary>One after the other of the records of a register that hold something and were there by the end of the year.</summary>
    private string Referred(string[] words, int at)
    {
        var held = words.Skip(1).Select(word => word.Split('=')).ToList();
        var meant = _known[words[0]].Where(record => held.TrueForAll(pair => record.Values.GetValueOrDefault(pair[0]) == pair[1]) && !IsLater(record)).ToList();
        return meant[at % meant.Count].Number.ToString(CultureInfo.InvariantCulture);
    }

    private string OneOf(string register, int number) => (1 + (number % _known[register].Count)).ToString(CultureInfo.InvariantCulture);

    private static bool IsLater(KnownRecord record) => record.Values.Values.Any(value => PlausibleValues.DayIn(value) is { } day && day > _lastDay);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
