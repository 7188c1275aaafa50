using System.Globalization;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Reminders.Wanted;
using Luoshi.Ledger.Tests.Owed;

namespace Luoshi.Ledger.Tests.Reminders;

public sealed class ExampleTests
{
    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Reminders", "examples.md"), "urged", "on", "owed", "times", "because");

    public static TheoryData<string, string, string, string> Rows => [.. _rows.Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory, MemberData(nameof(Rows))]
    public void It_is_urged_for_the_time_that_the_example_says(string urged, string on, string owed, string times)
    {
        var county = new IssuedTask("990101", new(2025, 2, 10), new(2025, 12, 31));
        foreach (var day in urged.Split(' ').Where(day => day != "–")) Urge(county, Date(day));

        var debts = county.Rehearsal.State.Reminders(county.Debts(Date(on)), Date(on)).SelectMany(reminder => reminder.Debts);

        Assert.Equal(times, debts.SingleOrDefault(debt => NameOf((Debt)debt.Debt) == owed)?.Times.ToString(CultureInfo.InvariantCulture) ?? "–");
    }

    private static void Urge(IssuedTask county, DateOnly day)
    {
        county.Rehearsal.Today = day;
        var debts = county.Debts(day).Select(debt => debt.Id).ToList();
        county.Rehearsal.Give(new EnterReminder("水利局", new(Channel.Hand, "电话", debts)) { Again = true }, Rehearsal.Office);
    }

    private static string NameOf(Debt debt) => debt.Period is { } period ? $"{debt.Kind} {period}" : debt.Kind.ToString();

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
