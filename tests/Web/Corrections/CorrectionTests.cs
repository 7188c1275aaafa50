using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Luoshi.Desk.Corrections;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Facts;

namespace Luoshi.Web.Tests.Corrections;

/// <summary>A reader points out a mistake on a public page without a script, the office and a unit handle it, and the page tells what came of it.</summary>
public sealed partial class CorrectionTests : IAsyncLifetime
{
    private const string Wrong = "十月核实的数比九月的小，请核对", Telephone = "13912345678", All = SampleCounty.Board + "/corrections";

    private readonly SampleCounty _county = new();
    private readonly CaseNumber _next = new(2025, 3);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_reader_gets_a_number_and_a_word_by_which_they_follow_it()
    {
        using var reader = _county.NewBrowser();
        var (number, word) = await Sent(reader);

        Assert.Equal(_next.ToString(), number);
        await reader.Open($"{All}/{number}");
        await reader.Submit($"{All}/state", ("word", word));
        Assert.Contains("待受理", reader.Said, StringComparison.Ordinal);
        Assert.Contains("这一步的时限", reader.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, reader.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(word, reader.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_word_nobody_learns_anything_not_even_whether_there_is_such_a_case()
    {
        using var reader = _county.NewBrowser();
        var (number, _) = await Sent(reader);
        using var other = _county.NewBrowser();
        var said = new List<string>();
        foreach (var (asked, word) in ((string, string)[])[(number, "abcdefghjkmn"), ("2025-77", "abcdefghjkmn"), ("2025-2", ""), ("x", "x")])
        {
            await other.Open($"{All}/2025-1");
            Assert.Equal(HttpStatusCode.BadRequest, await other.Submit($"{All}/state", ("number", asked), ("word", word)));
            said.Add(other.Said.Replace(asked, "", StringComparison.Ordinal));
        }

        Assert.Single(said.Distinct());
        var (known, unknown) = (await _county.Visitor.Open($"{All}/{number}"), await _county.Visitor.Open($"{All}/2025-77"));
        Assert.Equal(known.Text.Replace(number, "", StringComparison.Ordinal), unknown.Text.Replace("2025-77", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_accepted_handed_over_answered_closed_and_published_and_the_task_tells_of_it()
    {
        using var reader = _county.NewBrowser();
        var (number, word) = await Sent(reader);
        using var office = await _county.As(Role.Supervisor);
        var (at, head) = ($"/desk/corrections/{number}", SampleCounty.Person(Role.UnitHead));
        await office.Open("/desk/corrections");
        Assert.Contains(number, office.Said, StringComparison.Ordinal);
        await office.Open(at);
        Assert.Contains(Wrong, office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{at}/hand", ("unit", head.Unit)));

        using var unit = await _county.As(Role.UnitHead);
        await unit.Open("/desk/my");
        Assert.Contains("要办的办件", unit.Said, StringComparison.Ordinal);
        await unit.Open(at);
        Assert.DoesNotContain("139", unit.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await unit.Submit($"{at}/reply", ("words", "录入时少写了一位，已报更正")));

        await office.Open(at);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{at}/close", ("outcome", "Corrected"), ("answer", "十月的数少写一位，已经更正。")));
        Assert.DoesNotContain("少写一位", (await _county.Visitor.Open(SampleCounty.Board + "/tasks/13")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{at}/publish", ("question", "十月的数为什么比九月小"), ("approved-by", "陈县长")));

        var page = (await _county.Visitor.Open(SampleCounty.Board + "/tasks/13")).Text;
        Assert.Contains("纠错 1 件，已答复 1 件", page, StringComparison.Ordinal);
        Assert.Contains("十月的数少写一位，已经更正。", page, StringComparison.Ordinal);
        Assert.Contains("十月的数为什么比九月小", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, page, StringComparison.Ordinal);
        await reader.Open($"{All}/{number}");
        await reader.Submit($"{All}/state", ("word", word));
        Assert.Contains("已更正", reader.Said, StringComparison.Ordinal);
        await office.Open(at);
        await office.Submit($"{at}/withdraw", ("reason", "引用的数有误"));
        Assert.Contains("引用的数有误", (await _county.Visitor.Open(All)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_reader_can_be_reached_stands_in_no_entry_log_export_or_page_but_where_the_office_asked_for_it()
    {
        using var reader = _county.NewBrowser();
        var (number, _) = await Sent(reader, Telephone);
        Assert.DoesNotContain(Telephone, Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain(Telephone, _county.Ledger.Letters.Find(SampleCounty.Place, LetterOf(number))!.Sealed, StringComparison.Ordinal);

        using var office = await _county.As(Role.Supervisor);
        await office.Open($"/desk/corrections/{number}");
        Assert.Contains("139****78", office.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(Telephone, office.Said, StringComparison.Ordinal);
        await office.Submit($"/desk/corrections/{number}/contact");
        Assert.Contains(Telephone, office.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(Telephone, office.Address, StringComparison.Ordinal);

        Assert.Contains(_county.Ledger.Accounts.Events(SampleCounty.Place, null, 5), done => done.Kind == AccountEventKind.ContactOpened && done.By == SampleCounty.Person(Role.Supervisor).Name);
        Assert.DoesNotContain(Telephone, Everything(), StringComparison.Ordinal);
        foreach (var role in (Role[])[Role.Leader, Role.Auditor])
        {
            using var other = await _county.As(role);
            await other.Open($"/desk/corrections/{number}");
            Assert.Contains("督查室可以看", other.Said, StringComparison.Ordinal);
            Assert.DoesNotContain("139", other.Said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_letter_whose_case_never_came_about_is_destroyed_when_it_is_met_again()
    {
        var (letters, today) = (_county.Ledger.Letters, new DateOnly(2025, 11, 12));
        letters.Keep(new Letter(SampleCounty.Place, "alone", new string('0', 64), "sealed"), "key");
        var erasure = new ContactErasure(_county.Ledger, letters, SampleCounty.Rules);

        Assert.Equal(0, erasure.Destroy(today));
        Assert.Equal(1, erasure.Destroy(today));

        Assert.Null(letters.KeyOf(SampleCounty.Place, "alone"));
    }

    [Fact]
    public async Task Some_time_after_the_case_was_closed_the_key_is_destroyed_and_nobody_can_be_reached_any_more()
    {
        using var reader = _county.NewBrowser();
        var (number, word) = await Sent(reader, Telephone);
        var (office, name) = (new Desk.Office(_county.Ledger, SampleCounty.Place), CaseNumber.Parse(number)!.Value);
        var (erasure, today) = (new ContactErasure(_county.Ledger, _county.Ledger.Letters, SampleCounty.Rules), new DateOnly(2025, 11, 12));
        Assert.Equal(0, erasure.Destroy(today.AddYears(3)));
        office.Do(new AcceptCase(name, ""), SampleCounty.Person(Role.Supervisor));
        office.Do(new CloseCase(name, CaseOutcome.Explained, "年度目标说的是全县的数"), SampleCounty.Person(Role.Supervisor));

        Assert.Equal(0, erasure.Destroy(today.AddDays(30)));
        Assert.Equal(1, erasure.Destroy(today.AddDays(31)));

        Assert.Null(_county.Ledger.Letters.KeyOf(SampleCounty.Place, LetterOf(number)));
        using var desk = await _county.As(Role.Supervisor);
        await desk.Open($"/desk/corrections/{number}");
        Assert.Contains("已销毁", desk.Said, StringComparison.Ordinal);
        await reader.Open($"{All}/{number}");
        Assert.Equal(HttpStatusCode.OK, await reader.Submit($"{All}/state", ("word", word)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_case_and_one_receipt()
    {
        using var reader = _county.NewBrowser();
        await Open(reader);
        var sealedForm = reader.Page.Only("input[name=form]").GetAttribute("value")!;
        await reader.Submit(All, ("words", Wrong));
        var first = Receipt(reader);

        using var again = Form(("form", sealedForm), ("words", "别的话，不是同一句"));
        Assert.Equal(HttpStatusCode.OK, await reader.Send(again));

        Assert.Equal(first, Receipt(reader));
        Assert.Equal(3, Cases.Count);
    }

    [Fact]
    public async Task Two_at_once_of_one_form_are_one_case()
    {
        using var reader = _county.NewBrowser();
        await Open(reader);
        var sealedForm = reader.Page.Only("input[name=form]").GetAttribute("value")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => reader.Ask(Form(("form", sealedForm), ("words", Wrong)))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(3, Cases.Count);
    }

    [Fact]
    public async Task A_form_that_this_site_did_not_seal_is_not_taken()
    {
        using var reader = _county.NewBrowser();
        await Open(reader);
        var sealedForm = reader.Page.Only("input[name=form]").GetAttribute("value")!;

        foreach (var forged in (string[])["", "x", sealedForm[..^4] + "AAAA"])
        {
            using var request = Form(("form", forged), ("words", Wrong));
            Assert.Equal(HttpStatusCode.BadRequest, await reader.Send(request));
        }
        using var elsewhere = Form(("form", sealedForm), ("words", Wrong));
        elsewhere.RequestUri = new Uri(All.Replace("2025", "2024", StringComparison.Ordinal), UriKind.Relative);
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Send(elsewhere));
        using var foreign = Form(("form", sealedForm), ("words", Wrong));
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, await reader.Send(foreign));
        Assert.Equal(2, Cases.Count);
    }

    [Fact]
    public async Task A_program_that_fills_in_everything_or_sends_at_once_is_not_taken()
    {
        using var reader = _county.NewBrowser();
        await reader.Open(All + "/new?about=task&id=13");
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit(All, ("words", Wrong)));
        Assert.Contains("再交一次", reader.Said, StringComparison.Ordinal);
        _county.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit(All, ("words", Wrong), ("website", "http://spam.example")));
        Assert.Equal(2, Cases.Count);

        await Open(reader);
        _county.Clock.Advance(TimeSpan.FromHours(13));
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit(All, ("words", Wrong)));
        Assert.Equal(Wrong, reader.Page.Only("textarea[name=words]").TextContent);
        _county.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, await reader.Submit(All));
    }

    [Fact]
    public async Task What_is_wrong_with_it_is_said_and_what_was_typed_stays()
    {
        using var reader = _county.NewBrowser();
        await Open(reader);

        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit(All, ("words", $"请打 {Telephone} 找我说"), ("contact", "没有")));
        Assert.Contains("电话", reader.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("没有", reader.Page.Only("input[name=contact]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit(All, ("words", Wrong)));
        Assert.Contains("电话号码或者邮箱", reader.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Cases.Count);
        Assert.Empty(_county.Ledger.Letters.Openable(SampleCounty.Place));
    }

    [Fact]
    public async Task Too_many_from_one_address_are_sent_away_for_an_hour()
    {
        using var reader = _county.NewBrowser();
        for (var count = 0; count < 10; count++) await Sent(reader);
        await Open(reader);
        Assert.Equal(HttpStatusCode.TooManyRequests, await reader.Submit(All, ("words", Wrong)));

        _county.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.OK, await reader.Submit(All, ("words", Wrong)));
    }

    [Fact]
    public async Task What_readers_write_is_shown_as_words_and_never_run()
    {
        using var reader = _county.NewBrowser();
        await Open(reader);
        await reader.Submit(All, ("words", "<script>alert(1)</script> & \"引号\" 'x'"));
        using var office = await _county.As(Role.Supervisor);

        await office.Open($"/desk/corrections/{_next}");

        Assert.Contains("<script>alert(1)</script> & \"引号\" 'x'", office.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Page.Document.QuerySelectorAll("main script"), _ => true);
    }

    [Fact]
    public async Task Reports_and_figures_of_the_API_and_the_open_data_know_nothing_of_what_readers_wrote()
    {
        using var reader = _county.NewBrowser();
        await Sent(reader, Telephone);
        foreach (var address in (string[])["/data", "/tasks.csv", "/tasks.json", "/values.csv", "/changes.csv", "/feed.atom", "/tasks/13", "/corrections", "/search?q=十月核实的数"])
            Assert.DoesNotContain("请核对", await Visitor.Words(await _county.Visitor.Ask(SampleCounty.Board + address)), StringComparison.Ordinal);
    }

    private IReadOnlyList<Case> Cases => _county.Ledger.Ask(SampleCounty.Place, state => state.Cases());

    private string LetterOf(string number) => Cases.Single(it => it.Name.ToString() == number).Letter;

    /// <summary>Every entry with everything that it says, everything that is kept of them, and all that accounts noted.</summary>
    private string Everything()
    {
        var all = new StringBuilder();
        foreach (var entry in _county.Ledger.Entries(SampleCounty.Place)) all.AppendLine(entry.ToString()).AppendLine(entry.Body);
        foreach (var it in Cases) all.AppendLine(EntityCodec.Write(it));
        foreach (var done in _county.Ledger.Accounts.Events(SampleCounty.Place, null, 1000)) all.AppendLine(done.ToString());
        return all.ToString();
    }

    private async Task Open(Browser reader)
    {
        Assert.Equal(HttpStatusCode.OK, await reader.Open(All + "/new?about=task&id=13"));
        _county.Clock.Advance(TimeSpan.FromSeconds(10));
    }

    private async Task<(string Number, string Word)> Sent(Browser reader, string contact = "")
    {
        await Open(reader);
        Assert.Equal(HttpStatusCode.OK, await reader.Submit(All, ("words", Wrong), ("contact", contact)));
        return Receipt(reader);
    }

    private static (string Number, string Word) Receipt(Browser reader) => Told().Matches(reader.Said) is [var number, ..] ? (number.Value, reader.Page.Only("dl code").TextContent) : throw new InvalidOperationException(reader.Said);

    private static HttpRequestMessage Form(params (string Name, string Value)[] fields) =>
        new(HttpMethod.Post, All) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };

    [GeneratedRegex(@"2025-\d+")]
    private static partial Regex Told();
}
