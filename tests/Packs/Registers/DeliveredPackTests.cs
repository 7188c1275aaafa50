using Luoshi.Packs.Indicators;
using Luoshi.Packs.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Tests.Registers;

/// <summary>The business packs that come along: a county may open all of them beside each other.</summary>
public sealed class DeliveredPackTests
{
    private static readonly IReadOnlyList<BusinessPack> _packs = [.. BusinessPacks.In(Checkout.At("packs")).Select(BusinessPacks.Read)];

    private static readonly IReadOnlyList<Register> _registers = [.. _packs.SelectMany(pack => pack.Registers)];

    private static readonly IReadOnlyList<Vocabulary.Indicators.DeclaredIndicator> _indicators =
        [.. PackFile.Read(Checkout.At("packs", "county", "indicators.yaml"), IndicatorPack.Read), .. _packs.SelectMany(pack => pack.Indicators)];

    [Fact]
    public void No_two_registers_share_an_id() => Assert.Empty(Twice(_registers.Select(register => register.Id)));

    [Fact]
    public void No_two_roll_ups_share_an_id() => Assert.Empty(Twice(_registers.SelectMany(register => register.RollUps).Select(rollUp => rollUp.Id)));

    [Fact]
    public void No_two_indicators_share_an_id_or_a_name_those_of_the_county_among_them()
    {
        Assert.Empty(Twice(_indicators.Select(indicator => indicator.Id)));
        Assert.Empty(Twice(_indicators.SelectMany(indicator => indicator.Names)));
    }

    [Fact]
    public void A_roll_up_that_is_an_indicator_is_one_that_is_declared_in_its_unit_and_nothing_else_is_it()
    {
        var counted = _registers.SelectMany(register => register.RollUps).Where(rollUp => rollUp.Indicator.Length > 0).ToList();

        Assert.Empty(Twice(counted.Select(rollUp => rollUp.Indicator)));
        Assert.Empty(counted.Where(rollUp => _indicators.SingleOrDefault(indicator => indicator.Id == rollUp.Indicator)?.Unit != rollUp.Measure).Select(rollUp => rollUp.Id));
    }

    [Fact]
    public void Everything_that_has_a_name_has_an_English_one() =>
        Assert.Empty(_packs.SelectMany(TermsOf).Where(term => term.English == term.Chinese && !IsPlain(term.Chinese) || !IsPlain(term.English)).Select(term => $"{term.Chinese} | {term.English}"));

    [Fact]
    public void Every_register_has_a_list_to_work_with() => Assert.Empty(_registers.Where(register => register.Lists.Count == 0).Select(register => register.Id));

    [Fact]
    public void Every_state_is_reached_by_a_step() => Assert.Empty(
        from register in _registers
        from state in register.States.Skip(1)
        where register.Moves.All(move => move.To != state.Code)
        select $"{register.Id}: {state.Code}");

    private static IEnumerable<string> Twice(IEnumerable<string> words) => words.GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key);

    private static bool IsPlain(string text) => text.All(sign => sign < 0x2E80);

    private static IEnumerable<Term> TermsOf(BusinessPack pack) => pack.Registers.SelectMany(TermsOf).Prepend(pack.Name);

    private static IEnumerable<Term> TermsOf(Register register) =>
        [
            register.Name,
            .. register.Fields.SelectMany(field => field.Choices.Select(choice => choice.Name).Prepend(field.Name).Concat(field.Hint is { } hint ? [hint] : [])),
            .. register.States.Select(state => state.Name),
            .. register.Moves.Select(move => move.Name),
            .. register.Checks.Select(check => check.Says),
            .. register.RollUps.Select(rollUp => rollUp.Name),
            .. register.Lists.Select(list => list.Name),
        ];
}
