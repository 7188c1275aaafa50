using System.Globalization;
using Luoshi.Ledger.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lamps;

public sealed class ExampleTests
{
    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Lamps", "examples.md"), "rules", "kind", "given", "lamp", "because");

    public static TheoryData<string, string, string, string> Rows => [.. _rows.Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory, MemberData(nameof(Rows))]
    public void The_rules_light_the_lamp_that_the_example_says(string rules, string kind, string given, string lamp)
    {
        var task = Presets.TaskOf(kind);
        foreach (var words in given.Split(", ").Select(said => said.Split(' '))) task[InputOf(words[0])] = ValueOf(words[1]);

        Assert.Equal(lamp, Told(LampJudge.Judge(Presets.Named(rules), new(task))));
    }

    [Fact]
    public void Every_rule_of_every_preset_has_an_example()
    {
        var shown = _rows.Select(row => $"{row[0]} {row[3].Split(' ')[^1]}");
        var rules = Presets.All.SelectMany(set => set.Rules.Select(rule => $"{set.Name} {rule.Name}"));

        Assert.Empty(rules.Except(shown));
    }

    private static string Told(LampVerdict verdict) => verdict.Outcome switch
    {
        LampOutcome.Lit => $"{verdict.Lamp!.Name} {verdict.Rule}",
        LampOutcome.NoData => "no data",
        _ => "no rule",
    };

    private static LampInput InputOf(string name) => Enum.Parse<LampInput>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static InputValue ValueOf(string text) => text switch
    {
        "yes" => true,
        "no" => false,
        "none" => InputValue.NotApplicable,
        "unknown" => InputValue.Missing,
        _ => decimal.Parse(text, CultureInfo.InvariantCulture),
    };
}
