using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Web.Tests.Samples;

/// <summary>Makes records as they are told, and fills what a register must have and nobody told. It makes the same each time.</summary>
internal sealed class RecordMaker
{
    private static readonly string[] _townships = ["河东镇", "河西乡", "城关镇", "南山牧场", "北沟乡", "云泉镇"];

    private static readonly DateOnly _anyDay = new(2024, 6, 1);

    private readonly Dictionary<string, List<IReadOnlyDictionary<string, string>>> _made = new(StringComparer.Ordinal);

    public IReadOnlyList<NewRecord> Make(Register register, MadeRecords wanted)
    {
        var shares = wanted.SharedOut.ToDictionary(share => share.Key, share => Shares.Of(share.Value, wanted.Count), StringComparer.Ordinal);
        return [.. Enumerable.Range(0, wanted.Count).Select(at => Make(register, wanted, at, shares))];
    }

    private NewRecord Make(Register register, MadeRecords wanted, int at, Dictionary<string, IReadOnlyList<decimal>> shares)
    {
        if (!_made.TryGetValue(register.Id, out var made)) made = _made[register.Id] = [];
        var number = made.Count + 1;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, held) in wanted.Holds.Where(holds => holds.Key != Filled.StateField)) values[field] = Held(held, number, at);
        foreach (var (field, parts) in shares) values[field] = parts[at].ToString("0.######", CultureInfo.InvariantCulture);
        foreach (var (field, (first, last)) in wanted.Days) values[field] = Day(first.AddDays(wanted.Count == 1 ? 0 : (last.DayNumber - first.DayNumber) * at / (wanted.Count - 1)));
        foreach (var field in register.Fields.Where(field => field.Required && field.IsTyped && !field.Retired && !values.ContainsKey(field.Code))) values[field.Code] = Plausible(register, field, number, values);
        made.Add(values);
        return new(values) { State = wanted.Holds.GetValueOrDefault(Filled.StateField, ""), Explanation = "样例数据" };
    }

    private string Held(string held, int number, int at) => held switch
    {
        ['{', 'o', 'f', ' ', .., '}'] => Referred(held[4..^1].Split(' '), at),
        ['{', .., '}'] => number.ToString(CultureInfo.InvariantCulture).PadLeft(int.Parse(held[1..^1], CultureInfo.InvariantCulture), '0'),
        _ => held,
    };

    /// <summary>One after the other of the records of a register that hold something.</summary>
    private string Referred(string[] words, int at)
    {
        var held = words.Skip(1).Select(word => word.Split('=')).ToList();
        var meant = _made[words[0]].Index().Where(made => held.TrueForAll(pair => made.Item.GetValueOrDefault(pair[0]) == pair[1])).Select(made => made.Index + 1).ToList();
        return meant[at % meant.Count].ToString(CultureInfo.InvariantCulture);
    }

    private string Plausible(Register register, Field field, int number, Dictionary<string, string> values) => field.Kind switch
    {
        FieldKind.Text => FormattableString.Invariant($"{field.Name.Chinese}{number}号"),
        FieldKind.Narrative => $"{register.Name.Chinese}第 {number} 条的情况",
        FieldKind.Number or FieldKind.Money => (field.Least is > 0 and var least ? least : 1m).ToString(CultureInfo.InvariantCulture),
        FieldKind.Date => values.Values.FirstOrDefault(value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ?? Day(_anyDay),
        FieldKind.Choice => field.Choices.First(choice => !choice.Retired).Code,
        FieldKind.Flag => "no",
        FieldKind.Place => _townships[number % _townships.Length],
        FieldKind.Unit => register.Keeper,
        FieldKind.Reference => (1 + (number % _made[field.Register].Count)).ToString(CultureInfo.InvariantCulture),
        FieldKind.Point => string.Create(CultureInfo.InvariantCulture, $"{43 + (number * 37 % 100 / 1000m)},{81 + (number * 53 % 100 / 1000m)}"),
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
