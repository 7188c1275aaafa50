using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tests.Indicators;

public sealed class ExampleTests
{
    private readonly Bureau _bureau = new();

    public static TheoryData<string, string, string, string, string, string> Takings =>
        [.. Rows("indicator", "there", "then", "by", "reason", "outcome", "because").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5]))];

    public static TheoryData<string, string, string, string> GrowthRows =>
        [.. Rows("indicator", "told", "of", "growth", "because").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string, string, string> AloneRows =>
        [.. Rows("indicator", "told", "of", "alone", "because").Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory, MemberData(nameof(Takings))]
    public void A_release_is_taken_or_not_as_the_example_says(string indicator, string there, string then, string by, string reason, string outcome)
    {
        _bureau.Enter(indicator, there);
        var actor = by == "督查室" ? Rehearsal.Office : new Actor("小李", Role.Reporter, by);
        var (wanted, why) = (Bureau.Wanted(indicator, then), reason == "–" ? "" : reason);

        if (outcome == "taken") Assert.Single(_bureau.County.Give(wanted, actor, why));
        else Assert.Contains(outcome, _bureau.County.Refuse(wanted, actor, why).Chinese, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(GrowthRows))]
    public void Growth_is_computed_or_not_as_the_example_says(string indicator, string told, string of, string expected)
    {
        _bureau.Enter(indicator, told);

        var growth = Growths.Computed(_bureau.State, _bureau.State.Indicator(indicator), Period.Parse(of)!.Value);

        if (expected is ['n', 'o', ' ', .. var because])
        {
            Assert.Null(growth.Value);
            Assert.Contains(because, growth.Because!.Chinese, StringComparison.Ordinal);
        }
        else
        {
            var text = growth.Value?.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);
            Assert.Equal(expected, growth.Basis == GrowthBasis.Points ? text : text + "%");
        }
    }

    [Theory, MemberData(nameof(AloneRows))]
    public void The_last_month_alone_is_as_the_example_says(string indicator, string told, string of, string expected)
    {
        _bureau.Enter(indicator, told);

        Assert.Equal(expected, Alone.Of(_bureau.State, _bureau.State.Indicator(indicator), Period.Parse(of)!.Value)?.ToString(CultureInfo.InvariantCulture) ?? "–");
    }

    private static IReadOnlyList<string[]> Rows(params string[] head) => ExampleTable.Rows(Checkout.Here("Indicators", "examples.md"), head);
}
