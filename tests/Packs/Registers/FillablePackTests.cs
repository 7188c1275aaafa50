using System.Globalization;
using Luoshi.Packs.Registers;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Packs.Tests.Registers;

/// <summary>
/// Registers that come along, filled at random until something is found that can be entered: a condition on a choice that there is not, or checks that nothing can meet, show as a figure that no record ever adds to.
/// </summary>
public sealed class FillablePackTests
{
    private const int Tries = 40_000;

    private static readonly int[] _lengthsOfCodes = [4, 10, 15, 18, 24];

    private static readonly Dictionary<string, Register> _registers =
        BusinessPacks.In(Checkout.At("packs")).SelectMany(pack => BusinessPacks.Read(pack).Registers).ToDictionary(register => register.Id);

    public static TheoryData<string> Ids => [.. _registers.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_figure_is_one_that_records_can_add_to(string id)
    {
        var register = _registers[id];
        var missing = register.AllRollUps().Select(rollUp => rollUp.Id).ToHashSet();
        var random = new Random(7);
        for (var tries = 0; tries < Tries && missing.Count > 0; tries++)
        {
            var filled = Filled(register, random);
            if (RecordCheck.Of(register, filled, []).All(complaint => complaint.MayBeForced))
                missing.ExceptWith(Contributions.Of(register, filled).Where(one => one.LeftOut == 0 && one.Records > 0).Select(one => one.Cell.RollUp));
        }

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void In_every_state_there_can_be_a_record(string id)
    {
        var register = _registers[id];
        var missing = register.States.Select(state => state.Code).ToHashSet();
        var random = new Random(11);
        for (var tries = 0; tries < Tries && missing.Count > 0; tries++)
        {
            var filled = Filled(register, random);
            var state = filled.Of(Luoshi.Registers.Records.Filled.StateField).Text!;
            if (missing.Contains(state) && RecordCheck.Of(register, filled, NeededFor(register, state)).All(complaint => complaint.MayBeForced)) missing.Remove(state);
        }

        Assert.Empty(missing);
    }

    private static IReadOnlyCollection<string> NeededFor(Register register, string state) => [.. register.Moves.Where(move => move.To == state).Take(1).SelectMany(move => move.Needs)];

    private static Filled Filled(Register register, Random random)
    {
        var share = random.NextDouble();
        var values = register.Fields.Where(field => field.Kind != FieldKind.Computed && (field.Required || random.NextDouble() < share)).ToDictionary(field => field.Code, field => Value(field, random));
        var state = register.States.Count > 0 ? register.States[random.Next(register.States.Count)].Code : "";
        return new(register, values, state, new(2025, 12, 31));
    }

    private static string Value(Field field, Random random) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => Number(field, random).ToString(CultureInfo.InvariantCulture),
        FieldKind.Date => new DateOnly(2024, 1, 1).AddDays(random.Next(730)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Flag => random.Next(2) == 0 ? "yes" : "no",
        FieldKind.Choice => field.Choices[random.Next(field.Choices.Count)].Code,
        FieldKind.Inbreeding => (random.Next(200) / 1000m).ToString(CultureInfo.InvariantCulture),
        FieldKind.Point => "43.15,81.13",
        _ => new string((char)('a' + random.Next(26)), _lengthsOfCodes[random.Next(_lengthsOfCodes.Length)]),
    };

    private static decimal Number(Field field, Random random)
    {
        var (least, most) = (field.Least ?? 0, field.Most ?? 20_000);
        return decimal.Round(least + (most - least) * (decimal)Math.Pow(random.NextDouble(), 3), field.Digits ?? 2);
    }
}
