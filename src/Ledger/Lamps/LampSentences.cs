using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>The sentences in which a verdict explains itself.</summary>
internal static class LampSentences
{
    public static string LitChinese(LampRuleSet rules, LampRule rule, LampInputs inputs, IReadOnlyList<LampInput> missing)
    {
        var (lamp, facts) = (rules.LampOf(rule), Inputs(rule).Select(input => LampWords.Chinese(input, inputs[input])));
        var choice = rule.Choice.Length > 0 ? "（原规则未写明，按本地取法）" : "";
        var worse = missing.Count > 0 ? $"；还不知道{Names(missing)}，可能更差" : "";
        return $"{lamp.Colour}灯（{lamp.Chinese}）：{string.Join("，", facts)}；依据{rules.Chinese} {rules.Version} 版“{rule.ChineseName}”{choice}{worse}。";
    }

    public static string LitEnglish(LampRuleSet rules, LampRule rule, LampInputs inputs, IReadOnlyList<LampInput> missing)
    {
        var (lamp, facts) = (rules.LampOf(rule), Inputs(rule).Select(input => LampWords.English(input, inputs[input])));
        var choice = rule.Choice.Length > 0 ? " (a choice where the rules are silent)" : "";
        var worse = missing.Count > 0 ? $"; it may be worse, since this is not known: {EnglishNames(missing)}" : "";
        return $"{Capital(lamp.English)} ({lamp.Colour}): {string.Join(", ", facts)}; by {rules.English} {rules.Version}, \"{rule.EnglishName}\"{choice}{worse}.";
    }

    public static string NoDataChinese(LampRuleSet rules, IReadOnlyList<LampInput> missing) =>
        $"不亮灯（无数据）：按{rules.Chinese} {rules.Version} 版判断，还不知道{Names(missing)}。";

    public static string NoDataEnglish(LampRuleSet rules, IReadOnlyList<LampInput> missing) =>
        $"No lamp (no data): {rules.English} {rules.Version} ask for what is not known: {EnglishNames(missing)}.";

    public static string NoRuleChinese(LampRuleSet rules) => $"不亮灯（不适用）：{rules.Chinese} {rules.Version} 版没有一条适用于这项任务。";

    public static string NoRuleEnglish(LampRuleSet rules) => $"No lamp (not applicable): no rule of {rules.English} {rules.Version} is about such a task.";

    private static string Names(IEnumerable<LampInput> inputs) => string.Join("、", inputs.Select(input => LampWords.Chinese(input)));

    private static string EnglishNames(IEnumerable<LampInput> inputs) => string.Join(", ", inputs.Select(input => LampWords.English(input)));

    private static IEnumerable<LampInput> Inputs(LampRule rule) => rule.When.Select(condition => condition.Input).Distinct();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
