using System.Net;
using Luoshi.Desk.Registers;
using Luoshi.Ledger;

namespace Luoshi.Web.Tests.Api;

/// <summary>Registers asked and written by programs.</summary>
public sealed class RegisterResourceTests : IAsyncLifetime
{
    private const string Done = "/api/v1/places/990101/registers/inseminations";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private RegisterDesk Desk => _county.Office.Registers;

    [Fact]
    public async Task Records_are_paged_by_cursor_each_once_and_counted()
    {
        using var office = _county.Asking(Role.Supervisor);
        var (seen, cursor, total) = (new List<int>(), "", 0L);
        do
        {
            var page = await office.Get($"{Done}/records?sort=-count&limit=20{cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(record => record.GetProperty("number").GetInt32()));
            total = page.GetProperty("total").GetInt64();
            cursor = page.TryGetProperty("next", out var next) ? $"&cursor={next.GetString()}" : "";
        }
        while (cursor.Length > 0);

        Assert.Equal(total, seen.Distinct().Count());
        Assert.Equal(Desk.Register("inseminations").Records, seen.Count);
    }

    [Fact]
    public async Task A_record_that_is_written_is_in_the_figures_that_are_asked_next()
    {
        using var office = _county.Asking(Role.Supervisor);
        var before = await Figure(office);

        using var answer = await office.Post($"{Done}/records", """{"records":[{"fields":{"station":"1","done_on":"2025-11-03","animals":"cattle","count":"25"}}]}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before + 25, await Figure(office));
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_nothing_is_written()
    {
        using var office = _county.Asking(Role.Supervisor);
        var before = Desk.Register("inseminations").Records;

        using var answer = await office.Post($"{Done}/records", """{"records":[{"fields":{"station":"1","done_on":"2025-11-03","animals":"cattle","count":"25"}},{"fields":{"station":"99"}}]}""");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("“配种日期”没有填", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, Desk.Register("inseminations").Records);
    }

    private static async Task<decimal> Figure(Program program) => (await program.Get($"{Done}/figures?month=2025-11")).GetProperty("items").EnumerateArray()
        .Single(figure => figure.GetProperty("id").GetString() == "cattle-inseminated").GetProperty("value").GetDecimal();
}
