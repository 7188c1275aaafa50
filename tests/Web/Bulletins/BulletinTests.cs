using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Publishing.Bulletins;
using Luoshi.Tests;
using Period = Luoshi.Ledger.Progress.Period;

namespace Luoshi.Web.Tests.Bulletins;

/// <summary>The bulletin on October of the sample county, from the draft to the paper that everybody reads.</summary>
public sealed class BulletinTests : IAsyncLifetime
{
    private const string October = "/desk/bulletin/2025/2025-10";

    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public void What_a_bulletin_counts_and_names_can_be_read_here() => Golden.Equal(
        "Bulletins/october.golden.md",
        BulletinText.Of(Office.Bulletins.Draft(2025, new(2025, 10))!, new(Office.Bulletins.WordsFor(2025), new(2025, 11, 12), 2025, null)) + "\n");

    [Fact]
    public async Task It_is_sent_out_with_leave_and_read_by_units()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/bulletin?period=2025-10");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(October, ("praise", "农业农村局每周调度。")));
        Assert.Contains("农业农村局每周调度。", office.Page.Document.QuerySelector("textarea[name=praise]")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await office.Submit(October, ("praise", "农业农村局每周调度。"), ("approved-by", "陈县长")));
        Assert.Contains("2025 年第 10 期", office.Said, StringComparison.Ordinal);

        using var unit = await _county.As(Role.Reporter);
        Assert.Equal(HttpStatusCode.OK, await unit.Open("/desk/bulletin"));
        Assert.Equal(10, unit.Page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Null(unit.Page.Document.QuerySelector("form[action^='/desk/bulletin']"));
        Assert.Equal(HttpStatusCode.OK, await unit.Open("/desk/bulletin/2025/10"));
        Assert.Contains("农业农村局每周调度。", unit.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await unit.Open("/desk/bulletin/2025/11"));
    }

    [Fact]
    public async Task Its_figures_stay_those_that_were_looked_at_when_lamps_change_afterwards()
    {
        using var office = await Issued();
        var told = office.Page.Document.QuerySelector(".paper")!.TextContent;
        var red = Office.LampsOf(2025, new(2025, 10), new(2025, 11, 12))!.Tasks.First(lit => lit.Lamp.Lamp?.Name == "red");
        Office.Do(new OverrideLamp(2025, red.Task.Number, new Period(2025, 10), "green", "陈县长"), new Actor("林主任", Role.Supervisor), "数据有误");

        await office.Open("/desk/bulletin/2025/10");

        Assert.Equal(told, office.Page.Document.QuerySelector(".paper")!.TextContent);
    }

    [Fact]
    public async Task One_that_is_taken_back_says_so_and_can_still_be_read()
    {
        using var office = await Issued();
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/bulletin/2025/10/withdraw"));
        await office.Open("/desk/bulletin/2025/10");
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/bulletin/2025/10/withdraw", ("reason", "附件有误")));

        Assert.Contains("附件有误", office.Said, StringComparison.Ordinal);
        Assert.Contains("（已撤回）", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_is_a_document_as_the_format_wants_it()
    {
        using var office = await Issued();

        using var answer = await office.Ask(new HttpRequestMessage(HttpMethod.Get, "/desk/bulletin/2025/10.docx"));
        using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains("第10期", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private async Task<Browser> Issued()
    {
        var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/bulletin?period=2025-10");
        Assert.Equal(HttpStatusCode.OK, await office.Submit(October, ("approved-by", "陈县长")));
        await office.Open("/desk/bulletin/2025/10");
        return office;
    }
}
