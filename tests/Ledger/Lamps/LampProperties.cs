using CsCheck;
using Luoshi.Ledger.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lamps;

public sealed class LampProperties
{
    private static readonly LampInput[] _inputs = Enum.GetValues<LampInput>();

    private static readonly Gen<LampRuleSet> _rules = Gen.Int[0, Presets.All.Count - 1].Select(at => Presets.All[at]);

    // Around the lines that rules draw, and often on them.
    private static readonly Gen<InputValue> _number = Gen.OneOf(Gen.Int[-4, 4].Select(number => number * 10m), Gen.Int[-400, 400].Select(number => number / 10m))
        .Select(InputValue.FromDecimal);

    private static readonly Gen<InputValue> _yesOrNo = Gen.Bool.Select(InputValue.FromBoolean);

    private static readonly Gen<InputValue> _count = _number.Select(number => InputValue.FromDecimal(Math.Abs(number.Known!.Value)));

    // In the order of the inputs: three that may be negative, three that count months and days, five that are answered.
    private static readonly Gen<InputValue[]> _known = Gen.Select(
        _number.Array[3], _count.Array[3], _yesOrNo.Array[5], (numbers, counts, answers) => (InputValue[])[.. numbers, .. counts, .. answers]);

    private static readonly Gen<bool[]> _some = Gen.Bool.Array[11];

    [Fact]
    public void A_good_lamp_is_sure_and_a_bad_one_at_least_that_bad_whatever_is_not_known() =>
        Gen.Select(_rules, _known, _some, _some, _known.Array[8]).Sample((rules, known, applies, missing, others) =>
        {
            var seen = Verdict(rules, _inputs.Select((_, at) => !applies[at] ? InputValue.NotApplicable : missing[at] ? InputValue.Missing : known[at]));
            if (seen.Lamp is not { } lamp) return;
            foreach (var other in others)
            {
                var completed = Verdict(rules, _inputs.Select((_, at) => !applies[at] ? InputValue.NotApplicable : missing[at] ? other[at] : known[at]));
                if (lamp.Standing is LampStanding.Good or LampStanding.Neutral) Assert.Equal((seen.Rule, lamp), (completed.Rule, completed.Lamp));
                else Assert.True(completed.Lamp!.Standing <= lamp.Standing, $"{seen.Chinese} {completed.Chinese}");
            }
        }, iter: 20_000);

    [Fact]
    public void Nothing_known_is_no_data_and_never_good() => _rules.Sample(rules =>
    {
        var verdict = LampJudge.Judge(rules, new(new Dictionary<LampInput, InputValue>()));

        Assert.Equal(LampOutcome.NoData, verdict.Outcome);
        Assert.False(verdict.IsGood);
    });

    [Fact]
    public void More_progress_never_gives_a_worse_lamp() =>
        Gen.Select(_rules, _known, _some, _known).Sample((rules, known, applies, more) =>
        {
            var before = Verdict(rules, Tried(known, applies));
            var after = Verdict(rules, Tried([.. _inputs.Select((input, at) => Better(input, known[at], more[at]))], applies));
            Assert.True(Rank(after) >= Rank(before), $"{before.Chinese} {after.Chinese}");
        }, iter: 20_000);

    // What is kept apart or not lit stands between: a task may come out of lateness to it, and from it to a good lamp.
    private static int Rank(LampVerdict verdict) => verdict.Lamp?.Standing switch
    {
        LampStanding.Bad => 0,
        LampStanding.Warning => 1,
        LampStanding.Good => 3,
        _ => 2,
    };

    private static IEnumerable<InputValue> Tried(InputValue[] known, bool[] applies) => known.Select((value, at) => applies[at] ? value : InputValue.NotApplicable);

    // Whether a cause is recognized, and whether there is a report, is no progress.
    private static InputValue Better(LampInput input, InputValue one, InputValue other) => input switch
    {
        LampInput.Excused or LampInput.Reported => one,
        LampInput.Gap or LampInput.MonthsNotStarted or LampInput.MonthsNotRegistered or LampInput.DaysOverdue => Math.Min(one.Known!.Value, other.Known!.Value),
        _ => Math.Max(one.Known!.Value, other.Known!.Value),
    };

    private static LampVerdict Verdict(LampRuleSet rules, IEnumerable<InputValue> values) =>
        LampJudge.Judge(rules, new(_inputs.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second)));
}
