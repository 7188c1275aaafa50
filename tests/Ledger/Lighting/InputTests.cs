using System.Globalization;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lighting;

public sealed class InputTests
{
    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Lighting", "inputs.md"), "task", "due", "start", "month", "said", "seen", "told", "because");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Count)];

    [Theory, MemberData(nameof(Rows))]
    public void A_lamp_stands_on_what_the_example_says(int row)
    {
        var (task, due, start, month) = (_rows[row][0], _rows[row][1], _rows[row][2], int.Parse(_rows[row][3], CultureInfo.InvariantCulture));
        var county = new LampCounty("yinchuan", ContentOf(task) with { Due = DayOf(due), Start = DayOf(start) });
        if (_rows[row][4] != "–") Report(county, month, _rows[row][4], _rows[row][5]);
        county.Light(month);

        var inputs = county.Lamp(month).Lit.Verdict!.Inputs.ToDictionary(kept => kept.Input, kept => kept.Value);
        Assert.All(_rows[row][6].Split(", "), told => Assert.Equal(told, $"{told.Split(' ')[0]} {Printed(inputs[InputOf(told.Split(' ')[0])])}"));
    }

    private static void Report(LampCounty county, int month, string said, string seen)
    {
        if (said[2] == ':') (month, said) = (int.Parse(said[..2], CultureInfo.InvariantCulture), said[4..]);
        county.Report(month, AccountOf(said));
        if (seen == "–") return;
        var found = AccountOf(seen);
        county.Verify(month, found.Word, found.Values.Count > 0 ? values => values.AddRange(found.Values) : null, found.Headway);
    }

    private static Account AccountOf(string text)
    {
        var parts = text.Split(", ");
        var words = parts[0].Split(' ');
        return new(Enum.Parse<ProgressWord>(words[0], ignoreCase: true), "进展")
        {
            Values = words.Length > 1 ? [new(1, Number(words[1]))] : [],
            Headway = parts.Length > 1 ? parts.Skip(1).Aggregate(new Headway(), With) : null,
        };
    }

    private static Headway With(Headway headway, string said) => said.Split(' ') switch
    {
        ["begun", var day] => headway with { BegunOn = DayOf(day) },
        ["registered", "no"] => headway with { Unregistered = true },
        ["registered", var day] => headway with { RegisteredOn = DayOf(day) },
        ["paid", var answer] => headway with { FundsAsPlanned = answer == "yes" },
        [_, var answer] => headway with { InTime = answer == "yes" },
        _ => throw new ArgumentOutOfRangeException(nameof(said)),
    };

    private static TaskContent ContentOf(string task)
    {
        var words = task.Split(' ');
        var measure = words.Length > 1 ? new Measure("指标", Number(words[1]), "公里") : null;
        return new TaskContent("做一件事")
        {
            Kind = words[0] switch { "project" => TaskKind.Project, "qualitative" => TaskKind.Qualitative, _ => TaskKind.Quantified },
            Measures = measure is null ? [] :
            [
                words[0] switch
                {
                    "rate" => measure with { Nature = Nature.Rate },
                    "ceiling" => measure with { Nature = Nature.Rate, Bound = Bound.Max },
                    "stock" => measure with { Schedule = new Schedule { Pace = Pace.Stock } },
                    "milestone" => measure with { Schedule = new Schedule { Pace = Pace.Milestone } },
                    _ => measure,
                },
            ],
        };
    }

    private static string Printed(InputValue value) => value.DoesNotApply ? "none" : value.Known is { } known ? known.ToString("0.########", CultureInfo.InvariantCulture) : "?";

    private static LampInput InputOf(string name) => Enum.Parse<LampInput>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static DateOnly? DayOf(string text) => text == "–" ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
