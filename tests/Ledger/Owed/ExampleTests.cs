using System.Globalization;
using Luoshi.Ledger.Owed;

namespace Luoshi.Ledger.Tests.Owed;

public sealed class ExampleTests
{
    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Owed", "examples.md"), "place", "published", "due", "owed", "as of", "by", "left", "because");

    public static TheoryData<string, string, string, string, string, string, string> Rows =>
        [.. _rows.Select(row => (row[0], row[1], row[2], row[3], row[4], row[5], row[6]))];

    [Theory, MemberData(nameof(Rows))]
    public void It_is_owed_as_the_example_says(string place, string published, string due, string owed, string asOf, string by, string left)
    {
        var county = new IssuedTask(place == "新疆" ? "659901" : "990101", Date(published), Date(due));

        var debt = county.Debts(Date(asOf)).SingleOrDefault(debt => NameOf(debt) == owed);

        Assert.Equal((by, left), (debt?.By?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–", LeftOf(debt)));
    }

    private static string NameOf(Debt debt) => debt.Period is { } period ? $"{debt.Kind} {period}" : debt.Kind.ToString();

    private static string LeftOf(Debt? debt) => debt is null ? "–" : $"{debt.Left}{(debt.Warnings.Count > 0 ? " ?" : "")}";

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
