using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Luoshi.Desk.Orders;
using Luoshi.Ledger;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Users;

namespace Luoshi.Web.Tests.Orders;

/// <summary>Orders of the sample county in the browser: what the office sends out, what a unit does about it, and who sees it.</summary>
public sealed class OrderTests : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private OrderBoard Board => _county.Office.Orders(SampleCounty.Rules, new(2025, 11, 12)).Board(2025);

    [Fact]
    public async Task The_office_sees_what_is_open_what_is_over_and_what_has_no_order_yet()
    {
        using var office = await _county.As(Role.Supervisor);

        Assert.Equal(HttpStatusCode.OK, await office.Open("/desk/orders"));

        Assert.Equal(["3", "1", "1", "1"], office.Page.Document.QuerySelectorAll(".tally strong").Select(count => count.TextContent));
        Assert.Equal(Board.Proposals.Count, office.Page.Document.QuerySelectorAll("table.proposals tbody tr").Length);
    }

    [Fact]
    public async Task An_order_is_written_from_its_proposal_sent_out_answered_with_evidence_and_closed()
    {
        using var office = await _county.As(Role.Supervisor);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var task = _county.Office.PlanOf(2025).Tasks.First(task => task.Content.Lead == unit && task.Content.Supporters.Count > 0 && Board.Lines.All(line => line.Task.Number != task.Number));
        var form = $"/desk/orders/new/2025/{task.Number}";
        await office.Open($"/desk/orders/new?task={task.Number}");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(form, ("reason", " "), ("wanted", "限期整改")));
        Assert.Equal("限期整改", office.Page.Only("textarea[name=wanted]").TextContent);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(form, ("step", "yellow"), ("reason", "领导批示"), ("wanted", "限期整改")));
        var order = Board.Lines[0].Order;
        var address = $"/desk/orders/2025/{order.Number}";

        using var reporter = await _county.As(Role.Reporter);
        await reporter.Open("/desk/my");
        Assert.NotNull(reporter.Page.Document.QuerySelector($"a[href='{address}']"));
        await reporter.Open(address);
        Assert.Contains("领导批示", reporter.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await reporter.Submit($"{address}/sign"));
        Assert.Equal(HttpStatusCode.BadRequest, await reporter.Send($"{address}/answer", [("木马.exe", [1])], ("answer", "已经整改")));
        Assert.Equal("已经整改", reporter.Page.Only("textarea[name=answer]").TextContent);
        Assert.Equal(HttpStatusCode.OK, await reporter.Send($"{address}/answer", [("现场.jpg", [0xFF, 0xD8, 0xFF, 1])], ("answer", "已经整改")));
        Assert.Contains("待审定", reporter.Said, StringComparison.Ordinal);

        await office.Open(address);
        var evidence = office.Page.Only(".course a").GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await office.Ask(new HttpRequestMessage(HttpMethod.Get, evidence))).StatusCode);
        var hash = evidence.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await office.Ask(new HttpRequestMessage(HttpMethod.Get, $"/desk/tasks/2025/{task.Number}/evidence/{hash}"))).StatusCode);
        var program = $"{Program.Root}/orders/2025/{order.Number}/evidence/{hash}";
        using (var own = _county.Asking(Role.Reporter)) Assert.Equal(HttpStatusCode.OK, (await own.Ask(program)).StatusCode);
        // A unit that takes part in the task sees the task, and neither the order nor what was sent with it.
        var other = new Actor("小赵", Role.Reporter, task.Content.Supporters[0]);
        _county.Office.Do(new AddUser(other.Name, new Duty(other.Role, other.Unit, new(2025, 1, 1))), SampleCounty.Person(Role.Administrator));
        using (var supporter = _county.Asking(other, SampleCounty.Place))
        {
            Assert.Equal(HttpStatusCode.OK, (await supporter.Ask($"{Program.Root}/plans/2025/tasks/{task.Number}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await supporter.Ask($"{Program.Root}/plans/2025/tasks/{task.Number}/evidence/{hash}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await supporter.Ask(program)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{address}/close", ("reason", "属实")));
        Assert.Contains("已销号", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_sees_its_own_orders_alone_and_nobody_outside_sees_any()
    {
        using var reporter = await _county.As(Role.Reporter);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        await reporter.Open("/desk/orders");
        var own = Board.Lines.Where(line => line.Unit == unit).Select(line => $"/desk/orders/2025/{line.Order.Number}").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(own);
        Assert.Equal(own, reporter.Page.Links.Where(link => link.StartsWith("/desk/orders/2025/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        var other = Board.Lines.First(line => line.Unit != unit).Order;
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"/desk/orders/2025/{other.Number}"));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"/desk/orders/2025/{other.Number}.docx"));
        using var deputy = await _county.As(Role.Deputy);
        Assert.Equal(HttpStatusCode.Forbidden, await deputy.Open($"/desk/orders/2025/{other.Number}"));
    }

    [Fact]
    public async Task Nothing_of_an_order_is_public()
    {
        var line = Board.Lines.First(line => line.Order.Step.Rank > 2);
        foreach (var address in (string[])["", $"/tasks/{line.Task.Number}", "/tasks", "/tasks.json", "/changes.csv", "/feed.atom", $"/units/{Uri.EscapeDataString(line.Unit)}", "/report"])
        {
            using var visitor = _county.NewBrowser();
            Assert.Equal(HttpStatusCode.OK, await visitor.Open(SampleCounty.Board + address));
            Assert.DoesNotContain("督办〔", visitor.Page.Document.Source.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(line.Order.Sent.Words, visitor.Page.Document.Source.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_office_raises_an_order_sends_an_answer_back_and_takes_one_back()
    {
        using var office = await _county.As(Role.Supervisor);
        var answered = Board.Lines.First(line => line.Order.Standing == OrderStanding.Answered).Order;
        var address = $"/desk/orders/2025/{answered.Number}";
        await office.Open(address);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{address}/back", ("reason", "没有时限")));
        Assert.Contains("待答复", office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{address}/raise", ("reason", "仍然滞后")));
        Assert.Contains("签发", office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{address}/raise", ("reason", "仍然滞后"), ("approved-by", "陈县长")));
        Assert.Contains("红 督办", office.Said, StringComparison.Ordinal);
        Assert.Contains("签发人：陈县长", office.Said, StringComparison.Ordinal);
        Assert.Null(office.Page.Document.QuerySelector($"form[action='{address}/raise']"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{address}/withdraw", ("reason", "错发")));
        Assert.Contains("已撤回", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_sees_how_many_are_open_and_over()
    {
        using var leader = await _county.As(Role.Leader);
        await leader.Open("/desk/leader");

        Assert.Equal("4件督办单，超期 1", leader.Page.Only("a[href='/desk/orders']:has(strong)").TextContent);
    }

    [Fact]
    public async Task The_paper_is_a_document_as_the_format_wants_it()
    {
        using var office = await _county.As(Role.Supervisor);

        using var answer = await office.Ask(new HttpRequestMessage(HttpMethod.Get, "/desk/orders/2025/2.docx"));
        using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains("督办〔2025〕2号", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }
}
