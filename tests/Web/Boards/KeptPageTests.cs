using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Snapshots.Wanted;

namespace Luoshi.Web.Tests.Boards;

/// <summary>Public pages are made once and kept, and never outlive what they show.</summary>
public sealed class KeptPageTests : IAsyncLifetime
{
    private const string Board = SampleCounty.Board;

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_page_is_made_once_for_all_who_read_it_alike()
    {
        Assert.Null((await Get(Board)).Headers.Age);
        Assert.NotNull((await Get(Board)).Headers.Age);
        Assert.NotNull((await Get(Board, "lang=zh")).Headers.Age);
    }

    [Theory]
    [InlineData("*", "")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("xbr, gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("identity", "")]
    public async Task Whatever_packing_somebody_asks_for_others_get_what_they_can_unpack(string asked, string packed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Board}/units");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", asked);

        Assert.Equal(packed, string.Join(',', (await _county.Visitor.Send(request)).Content.Headers.ContentEncoding));
        Assert.Contains("<!DOCTYPE html>", await Text($"{Board}/units"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_language_and_look_gets_its_own()
    {
        var (chinese, english, dark) = (await Text(Board), await Text(Board, "lang=en"), await Text(Board, "theme=dark; type=large"));

        Assert.Contains("lang=\"zh-CN\" data-theme=\"\" data-type=\"\"", chinese, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\" data-type=\"large\"", dark, StringComparison.Ordinal);
        Assert.Equal(chinese, await Text(Board));
    }

    [Fact]
    public async Task What_readers_type_and_what_is_missing_is_not_kept()
    {
        foreach (var address in (string[])[$"{Board}/search?q=公路", $"{Board}/tasks?q=x", $"{Board}?x=1", $"{Board}?lang=1", $"{Board}/tasks?unit=x", $"{Board}/tasks/9999"])
        {
            await Get(address);
            Assert.Null((await Get(address)).Headers.Age);
        }
    }

    [Fact]
    public async Task A_report_of_a_unit_leaves_the_pages_as_they_are_and_what_the_office_takes_back_does_not()
    {
        await Get(Board);
        var reporter = SampleCounty.Person(Role.Reporter);
        using (var state = _county.Ledger.Read(SampleCounty.Place))
        {
            var task = state.Tasks(2025).First(task => task.Standing == TaskStanding.Standing && task.Content.Lead == reporter.Unit);
            await _county.Ledger.Give(SampleCounty.Place, new ReportProgress(2025, task.Number, new(2025, 10), new(ProgressWord.UnderWay, "已开工")), reporter);
        }
        Assert.NotNull((await Get(Board)).Headers.Age);

        var office = new Office(_county.Ledger, SampleCounty.Place);
        var last = office.Snapshots(2025).Last(snapshot => snapshot.Stands);
        office.Do(new WithdrawSnapshot(2025, last.AsOf, last.Shows), SampleCounty.Person(Role.Supervisor), "数字有误");
        Assert.Null((await Get(Board)).Headers.Age);
    }

    [Fact]
    public async Task What_was_taken_back_by_another_program_is_gone_within_a_moment()
    {
        Assert.Equal(HttpStatusCode.OK, (await Get($"{Board}/tasks.json")).StatusCode);
        using var other = _county.OpenAgain();
        var office = new Office(other, SampleCounty.Place);
        foreach (var snapshot in office.Snapshots(2025).Where(snapshot => snapshot.Stands))
            office.Do(new WithdrawSnapshot(2025, snapshot.AsOf, snapshot.Shows), SampleCounty.Person(Role.Supervisor), "全部撤回");

        for (var tries = 0; (await Get($"{Board}/tasks.json")).StatusCode != HttpStatusCode.NotFound; tries++)
        {
            Assert.NotEqual(300, tries);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private async Task<HttpResponseMessage> Get(string address, string cookies = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookies.Length > 0) request.Headers.Add("Cookie", cookies);
        return await _county.Visitor.Send(request);
    }

    private async Task<string> Text(string address, string cookies = "") => await (await Get(address, cookies)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
