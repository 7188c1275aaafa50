using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;

namespace Luoshi.Web.Tests.Casework;

/// <summary>A ticket of the sample county's hotline in the browser: from the desk to the unit and back, with what each of them sees.</summary>
public sealed class CaseworkTests : IAsyncLifetime
{
    private const string Board = "/desk/cases", First = "/desk/cases/tickets/1", Third = "/desk/cases/tickets/3", Fourth = "/desk/cases/tickets/4";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private static string Unit => SampleCounty.Person(Role.Reporter).Unit;

    [Fact]
    public async Task A_ticket_is_handed_out_answered_checked_called_back_and_closed()
    {
        using var office = await _county.As(Role.Supervisor);
        using var unit = await _county.As(Role.Reporter);
        await office.Open(Third);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Third, ("deed", "hand"), ("unit", Unit)));
        Assert.Equal((CaseStage.Handed, Unit), (Case(3).Stage, Case(3).Held!.Unit));

        await unit.Open(Board);
        Assert.Contains("tickets-3", unit.Said, StringComparison.Ordinal);
        await unit.Open(Third);
        Assert.Equal(HttpStatusCode.OK, await unit.Submit(Third, ("deed", "sign")));
        Assert.Equal(HttpStatusCode.BadRequest, await unit.Submit(Third, ("deed", "answer"), ("words", "已经更换加压泵。")));
        Assert.Contains("请写明办理结果", unit.Page.Only("p.error").TextContent, StringComparison.Ordinal);
        Assert.Equal("已经更换加压泵。", unit.Page.Only("textarea[name=words]").TextContent);
        Assert.Equal(HttpStatusCode.OK, await unit.Submit(Third, ("deed", "answer"), ("words", "已经更换加压泵。"), ("result", "solved"), ("reached", "2025-11-12T09:30")));

        await office.Open(Third);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Third, ("deed", "pass")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Third, ("deed", "call-back"), ("satisfaction", "content"), ("solution", "solved"), ("words", "")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Third, ("deed", "end"), ("words", "已经更换加压泵，水压恢复。")));

        Assert.Equal((CaseStage.Closed, "content"), (Case(3).Stage, Case(3).Answered!.Satisfaction));
        await office.Open("/desk/cases/tickets/rates");
        Assert.Contains("100% (1/1)", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_ticket_was_read_by_grouping_and_by_counting_what_a_search_finds()
    {
        _county.Office.Do(new ChangeRecord("tickets", 5, new Dictionary<string, string> { ["secret"] = "yes" }), SampleCounty.Person(Role.Supervisor));
        using var leader = await _county.As(Role.Leader);
        using var office = await _county.As(Role.Supervisor);
        const string grouped = "/desk/registers/tickets?list=all&group=title", found = "/desk/registers/tickets?list=all&f-title=%E6%9A%96%E6%B0%94%E4%B8%8D%E7%83%AD";

        await office.Open(grouped);
        Assert.Contains("暖气不热", office.Page.Text, StringComparison.Ordinal);
        await leader.Open(grouped);
        Assert.Contains("河东街路灯不亮", leader.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("暖气不热", leader.Page.Text, StringComparison.Ordinal);
        await office.Open(found);
        Assert.Contains("共 1 条", office.Page.Text, StringComparison.Ordinal);
        await leader.Open(found);
        Assert.DoesNotContain("共 1 条", leader.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_owed_on_a_ticket_is_owed_like_everything_else()
    {
        _county.Office.Do(new DispatchCase(new(0, 3) { Register = "tickets" }, [new(Unit, HandingPart.Lead)]) { Time = SampleCounty.Rules.CaseTime }, SampleCounty.Person(Role.Supervisor));
        _county.Clock.Advance(TimeSpan.FromDays(30));
        using var unit = await _county.As(Role.Reporter);
        using var office = await _county.As(Role.Supervisor);
        using var leader = await _county.As(Role.Leader);

        await unit.Open("/desk/my");
        Assert.Contains("热线工单待答复", Row(unit), StringComparison.Ordinal);
        Assert.Contains("超", Row(unit), StringComparison.Ordinal);
        await office.Open($"/desk/owed?of={Uri.EscapeDataString(Unit)}&only=over");
        Assert.Contains("热线工单待签收", Row(office), StringComparison.Ordinal);
        await leader.Open("/desk/leader");
        Assert.Equal("/desk/cases/tickets/3", leader.Page.Only("section[aria-labelledby=cases] a[href$='/tickets/3']").GetAttribute("href"));

        static string Row(Browser visitor) => string.Concat(visitor.Page.Document.QuerySelectorAll("table.owed tr").Where(row => row.QuerySelector("a[href='/desk/cases/tickets/3']") is not null).Select(row => row.TextContent));
    }

    [Fact]
    public async Task How_to_reach_whoever_called_is_sealed_masked_shown_once_and_forgotten()
    {
        using var office = await _county.As(Role.Supervisor);
        using var unit = await _county.As(Role.Reporter);
        _county.Office.Do(new DispatchCase(new(0, 3) { Register = "tickets" }, [new(Unit, HandingPart.Lead)]) { Time = SampleCounty.Rules.CaseTime }, SampleCounty.Person(Role.Supervisor));
        await office.Open(Third);
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Third}/contact/keep", ("contact", "门口老王")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Third}/contact/keep", ("contact", "13812345678")));

        Assert.Contains("138****78", office.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Third}/contact"));
        Assert.Contains("13812345678", office.Said, StringComparison.Ordinal);
        Assert.True(Case(3).LeftContact);
        Assert.DoesNotContain(_county.Office.Log(), entry => entry.Body.Contains("13812345678", StringComparison.Ordinal));

        await unit.Open(Third);
        Assert.DoesNotContain("138****78", unit.Said, StringComparison.Ordinal);
        using var asked = await unit.Ask(new HttpRequestMessage(HttpMethod.Post, $"{Third}/contact") { Content = new FormUrlEncodedContent([]) });
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        Assert.DoesNotContain("13812345678", await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_hangs_on_a_task_and_stands_on_its_page()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open(Third);
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(Third, ("deed", "hang"), ("year", "2025"), ("task", "九十九")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Third, ("deed", "hang"), ("year", "2025"), ("task", "13")));

        await office.Open(office.Page.Only("a[href='/desk/tasks/2025/13']").GetAttribute("href")!);

        Assert.Equal(Third, office.Page.Only("section[aria-labelledby=cases] a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_unit_sees_what_it_was_handed_and_nothing_else()
    {
        using var unit = await _county.As(Role.Reporter);

        Assert.Equal(HttpStatusCode.OK, await unit.Open(First));
        Assert.Equal(HttpStatusCode.NotFound, await unit.Open("/desk/cases/tickets/2"));
        Assert.Equal(HttpStatusCode.NotFound, await unit.Open("/desk/cases/tickets/rates"));
        await unit.Open(First);
        Assert.Equal(HttpStatusCode.BadRequest, await unit.Submit(First, ("deed", "suspend"), ("reason", "等设备到货")));
        Assert.Contains("由政府办或者督查室办", unit.Page.Only("p.error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_secret_ticket_says_is_seen_by_those_who_handle_it_alone()
    {
        var title = _county.Office.Registers.Record("tickets", 2).Fields["title"];
        _county.Office.Do(new ChangeRecord("tickets", 2, new Dictionary<string, string> { ["secret"] = "yes" }), SampleCounty.Person(Role.Supervisor));
        using var office = await _county.As(Role.Supervisor);
        using var leader = await _county.As(Role.Leader);
        await office.Open("/desk/registers/tickets?list=all&col=title");
        Assert.Contains(title, office.Said, StringComparison.Ordinal);

        foreach (var list in (string[])["/desk/registers/tickets?list=all&col=title", "/desk/registers/tickets/records.csv?list=all&col=title", $"/desk/registers/tickets?list=all&col=title&find={Uri.EscapeDataString(title)}"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, list);
            Assert.DoesNotContain(title, System.Text.RegularExpressions.Regex.Replace(await (await leader.Ask(request)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "<input[^>]*>", ""), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, await leader.Open("/desk/registers/tickets/2"));
        Assert.Equal(HttpStatusCode.NotFound, await leader.Open("/desk/cases/tickets/2"));
    }

    [Fact]
    public void How_somebody_can_be_reached_does_not_become_an_entry()
    {
        var refused = Assert.ThrowsAny<RefusedException>(() => _county.Office.Do(
            new ChangeRecord("tickets", 2, new Dictionary<string, string> { ["content"] = "请打 13812345678 找我" }), SampleCounty.Person(Role.Supervisor)));

        Assert.Contains("电话", refused.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_brought_again_and_again_says_why_it_stands_together()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/cases/tickets/alike");

        Assert.Equal("云泉镇·水压不足·0天内3件", string.Concat(office.Page.Only("section.card h2").TextContent.Where(sign => !char.IsWhiteSpace(sign))));
        Assert.Contains("三楼以上", office.Page.Document.QuerySelectorAll(".chip").Select(chip => chip.TextContent));
    }

    [Fact]
    public async Task The_reply_to_a_suggestion_is_an_official_letter_with_a_form_and_copies()
    {
        var (office, time) = (SampleCounty.Person(Role.Supervisor), SampleCounty.Rules.CaseTime);
        var name = new CaseNumber(0, 1) { Register = "suggestions" };
        _county.Office.Do(new DeclareRegisters(BusinessPacks.Read(Checkout.At("packs", "suggestions")).Registers), office);
        _county.Office.Do(new EnterRecords("suggestions", [new(new Dictionary<string, string>
        {
            ["number"] = "第 12 号", ["session"] = "十八届四次会议", ["kind"] = "suggestion", ["title"] = "修建河东桥", ["content"] = "汛期过河不便", ["proposer"] = "马代表", ["theme"] = "traffic",
        })]), office);
        _county.Office.Do(new DispatchCase(name, [new(Unit, HandingPart.Lead)]) { Time = time }, office);
        _county.Office.Do(new AnswerCase(name, "已列入明年交通建设计划。\n二季度开工。") { Result = "b" }, SampleCounty.Person(Role.Reporter));
        using var unit = await _county.As(Role.Reporter);

        await unit.Open("/desk/cases/suggestions/1");
        using var answer = await unit.Ask(new HttpRequestMessage(HttpMethod.Get, unit.Page.Only("a[href*='letter.docx']").GetAttribute("href")));
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), "<[^>]+>", "");

        Assert.Contains("对“修建河东桥”的答复", text, StringComparison.Ordinal);
        Assert.Contains("马代表：", text, StringComparison.Ordinal);
        Assert.Contains("办理结果：B 正在解决或列入规划逐步解决", text, StringComparison.Ordinal);
        Assert.Contains("□满意    □基本满意    □不满意", text, StringComparison.Ordinal);
        Assert.Contains("抄送：县人大常委会办公室", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_called_back_on_an_anonymous_ticket()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open(Fourth);

        Assert.Contains("匿名", office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Fourth, ("deed", "refuse"), ("reason", "与 tickets-1 重复，已并入办理")));
        Assert.Equal(CaseStage.Declined, Case(4).Stage);
    }

    private Case Case(int number) => _county.Ledger.Ask(SampleCounty.Place, state => state.Record("tickets", number).Case!);
}
