using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Web.Tests.Deputies;

/// <summary>A deputy follows promises, asks about one, and reads the answer; nothing that is not public comes into their sight.</summary>
public sealed class DeputyTests : IAsyncLifetime
{
    private const string List = "/desk/follow", Asked = "下半年还有多少没有开工，什么时候能完？";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task What_is_followed_stands_on_the_list_until_it_is_left()
    {
        using var deputy = await _county.As(Role.Deputy);
        await deputy.Open($"{List}/choose?q=13");
        Assert.Equal(HttpStatusCode.OK, await deputy.Submit($"{List}/2025/13"));
        Assert.Contains("已关注", deputy.Said, StringComparison.Ordinal);

        await deputy.Open(List);
        Assert.Contains($"{List}/2025/13/ask", deputy.Page.Links);
        await deputy.Submit($"{List}/2025/13/leave");

        Assert.DoesNotContain($"{List}/2025/13/ask", deputy.Page.Links);
    }

    [Fact]
    public async Task A_question_is_handed_over_answered_and_read_by_whoever_asked()
    {
        using var deputy = await _county.As(Role.Deputy);
        await deputy.Open($"{List}/2025/13/ask");
        Assert.Equal(HttpStatusCode.OK, await deputy.Submit($"{List}/2025/13/ask", ("words", Asked)));
        Assert.Contains("待受理", deputy.Said, StringComparison.Ordinal);
        var name = Question().Name;

        using var office = await _county.As(Role.Supervisor);
        var (at, head) = ($"/desk/corrections/{name}", SampleCounty.Person(Role.UnitHead));
        await office.Open(at);
        Assert.Contains("马代表", office.Said, StringComparison.Ordinal);
        await office.Submit($"{at}/hand", ("unit", head.Unit));
        using var unit = await _county.As(Role.UnitHead);
        await unit.Open(at);
        await unit.Submit($"{at}/reply", ("words", "还有两处没有开工，请督查室把握口径"));
        await deputy.Open(List);
        Assert.DoesNotContain("请督查室把握口径", deputy.Said, StringComparison.Ordinal);
        await office.Open(at);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{at}/close", ("outcome", "Answered"), ("answer", "还有两处没有开工，十二月底前开工。")));

        await deputy.Open(List);
        Assert.Contains("十二月底前开工", deputy.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(Asked, (await _county.Visitor.Open(SampleCounty.Board + "/tasks/13")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_is_not_public_is_not_found_followed_or_asked_about()
    {
        var content = _county.Office.PlanOf(2025).Tasks[^1].Content with { Words = "还没有公开的工作" };
        _county.Office.Do(new AddTasks(2025, [new ProposedTask(TaskList.Main, content)]), SampleCounty.Person(Role.Supervisor));
        var number = _county.Office.PlanOf(2025).Tasks.Single(task => task.Content.Words == content.Words).Number;
        using var deputy = await _county.As(Role.Deputy);

        await deputy.Open($"{List}/choose?q={Uri.EscapeDataString("还没有公开")}");
        Assert.DoesNotContain("还没有公开的工作", deputy.Page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await deputy.Open($"{List}/2025/{number}/ask"));
        await deputy.Open($"{List}/choose?q=13");
        using var following = new HttpRequestMessage(HttpMethod.Post, $"{List}/2025/{number}")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", deputy.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };
        Assert.Equal(HttpStatusCode.BadRequest, await deputy.Send(following));
        Assert.Contains("没有公开", deputy.Said, StringComparison.Ordinal);
        Assert.Empty(_county.Ledger.Accounts.Followed(SampleCounty.Place, SampleCounty.Person(Role.Deputy).Name));
    }

    [Fact]
    public async Task The_same_form_sent_again_is_the_same_question()
    {
        using var deputy = await _county.As(Role.Deputy);
        await deputy.Open($"{List}/2025/13/ask");
        var form = deputy.Page.Only("main input[name=form]").GetAttribute("value")!;
        await deputy.Submit($"{List}/2025/13/ask", ("words", Asked));
        await deputy.Open($"{List}/2025/13/ask");
        await deputy.Submit($"{List}/2025/13/ask", ("words", Asked), ("form", form));

        Assert.Single(_county.Ledger.Ask(SampleCounty.Place, state => state.Cases()), it => it.Sort == CaseKind.Question);
    }

    [Fact]
    public async Task What_will_not_do_is_said_and_what_was_typed_is_still_there()
    {
        using var deputy = await _county.As(Role.Deputy);
        await deputy.Open($"{List}/2025/13/ask");

        Assert.Equal(HttpStatusCode.BadRequest, await deputy.Submit($"{List}/2025/13/ask", ("words", "请打 13812345678 告诉我")));

        Assert.Contains("请去掉", deputy.Said, StringComparison.Ordinal);
        Assert.Contains("请打 13812345678 告诉我", deputy.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_years_stand_side_by_side_in_the_words_of_the_reports()
    {
        using var deputy = await _county.As(Role.Deputy);
        await deputy.Open("/desk/years");

        Assert.Contains("2024", deputy.Said, StringComparison.Ordinal);
        Assert.Contains("2025", deputy.Said, StringComparison.Ordinal);
        Assert.Contains("地区生产总值", deputy.Said, StringComparison.Ordinal);
        Assert.Contains("%", deputy.Said, StringComparison.Ordinal);
    }

    private Case Question() => _county.Ledger.Ask(SampleCounty.Place, state => state.Cases()).Single(it => it.Sort == CaseKind.Question);
}
