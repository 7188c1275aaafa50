using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>
/// Tries the rules of a set in their order. A rule that asks for what is not known may or may not fit; a rule behind it then lights
/// its lamp only where that lamp is bad enough whatever the answer would have been.
/// </summary>
public static class LampJudge
{
    public static LampVerdict Judge(LampRuleSet rules, LampInputs inputs)
    {
        var open = new List<LampRule>();
        foreach (var rule in rules.Rules)
        {
            var fits = Fits(rule, inputs);
            if (fits is null) open.Add(rule);
            if (fits is not true) continue;
            return open.TrueForAll(earlier => IsNoBetter(rules.LampOf(earlier), rules.LampOf(rule)))
                ? Lit(rules, rule, inputs, open)
                : NoData(rules, inputs, open);
        }
        return open.Count > 0 || IsUnreported(inputs) ? NoData(rules, inputs, open) : NoRule(rules, inputs);
    }

    // What nobody reported on is not known, whichever rules there are.
    private static bool IsUnreported(LampInputs inputs) => inputs[LampInput.Reported].Known == 0;

    // Null where it depends on what is not known.
    private static bool? Fits(LampRule rule, LampInputs inputs)
    {
        var answers = rule.When.Select(condition => Holds(condition, inputs[condition.Input])).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private static bool? Holds(LampCondition condition, InputValue value) =>
        condition.Comparison == Comparison.DoesNotApply ? value.DoesNotApply
        : value.DoesNotApply ? false
        : value.Known is { } known ? condition.Holds(known) : null;

    // Only among bad lamps is "at least this bad" an answer.
    private static bool IsNoBetter(Lamp open, Lamp lit) =>
        lit.Standing is LampStanding.Bad or LampStanding.Warning && open.Standing <= lit.Standing;

    private static LampVerdict Lit(LampRuleSet rules, LampRule rule, LampInputs inputs, List<LampRule> open)
    {
        var missing = MissingOf(open, inputs);
        return new(rules.Name, rules.Version, LampOutcome.Lit)
        {
            Lamp = rules.LampOf(rule),
            Rule = rule.Name,
            Inputs = inputs.Kept(),
            Missing = missing,
            Chinese = LampSentences.LitChinese(rules, rule, inputs, missing),
            English = LampSentences.LitEnglish(rules, rule, inputs, missing),
        };
    }

    private static LampVerdict NoData(LampRuleSet rules, LampInputs inputs, List<LampRule> open)
    {
        var missing = open.Count > 0 ? MissingOf(open, inputs) : [LampInput.Reported];
        return new(rules.Name, rules.Version, LampOutcome.NoData)
        {
            Inputs = inputs.Kept(),
            Missing = missing,
            Chinese = LampSentences.NoDataChinese(rules, missing),
            English = LampSentences.NoDataEnglish(rules, missing),
        };
    }

    private static LampVerdict NoRule(LampRuleSet rules, LampInputs inputs) => new(rules.Name, rules.Version, LampOutcome.NoRule)
    {
        Inputs = inputs.Kept(),
        Chinese = LampSentences.NoRuleChinese(rules),
        English = LampSentences.NoRuleEnglish(rules),
    };

    private static IReadOnlyList<LampInput> MissingOf(List<LampRule> open, LampInputs inputs) =>
        [.. open.SelectMany(rule => rule.When).Select(condition => condition.Input).Where(input => inputs[input].IsMissing).Distinct().Order()];
}
