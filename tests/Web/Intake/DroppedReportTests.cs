using System.Net;
using Luoshi.Documents.Tests.Word;

namespace Luoshi.Web.Tests.Intake;

public sealed class DroppedReportTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private static readonly byte[] _report = new Docx(string.Concat(
        Docx.Paragraph("政府工作报告"),
        Docx.Paragraph("——2025年1月10日在云牧县第九届人民代表大会第五次会议上"),
        Docx.Paragraph("一、2024年工作回顾"),
        Docx.Paragraph("改造水渠12公里，城镇新增就业由1000人增加到1150人，增长25%。"),
        Docx.Paragraph("二、2025年工作安排"),
        Docx.Paragraph("改造水渠18公里。新建幼儿园3所。"))).Bytes();

    [Fact]
    public async Task A_dropped_report_shows_its_tasks_figures_and_contradictions_and_gives_the_workbook()
    {
        var answer = await Drop(_report, "报告.docx");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var address = answer.Headers.Location!.OriginalString;

        var page = await county.Visitor.Open(address);
        Assert.Contains("改造水渠18公里", page.Text, StringComparison.Ordinal);
        Assert.Contains("矛盾", page.Text, StringComparison.Ordinal);
        var workbook = await county.Visitor.File($"{address}/tasks.xlsx");
        Assert.Equal("PK"u8.ToArray(), workbook[..2]);
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_refused_with_a_sentence()
    {
        var answer = await Drop([1, 2, 3, 4, 0, 255], "坏.docx");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await Visitor.Words(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_file_cannot_bring_markup_along()
    {
        var answer = await Drop("没有报告的样子"u8.ToArray(), "<img src=x onerror=alert(1)>.txt");
        var page = await county.Visitor.Open(answer.Headers.Location!.OriginalString);

        Assert.Empty(page.Document.QuerySelectorAll("main img"));
        Assert.Contains("<img", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Via", "1.1 nginx")]
    [InlineData("Host", "elsewhere.example")]
    public async Task Nobody_but_whoever_sits_at_the_machine_can_drop_a_report(string header, string value)
    {
        using var form = Form(_report, "报告.docx");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/read") { Content = form };
        request.Headers.TryAddWithoutValidation(header, value);

        Assert.Equal(HttpStatusCode.NotFound, (await county.Visitor.Send(request)).StatusCode);
    }

    [Fact]
    public async Task No_browser_keeps_a_report_that_was_looked_at()
    {
        var answer = await Drop(_report, "报告.docx");

        Assert.True((await county.Visitor.Ask(answer.Headers.Location!.OriginalString)).Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Another_site_cannot_drop_a_report_here()
    {
        using var form = Form(_report, "报告.docx");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/read") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await county.Visitor.Send(request)).StatusCode);
    }

    [Fact]
    public async Task A_report_that_nobody_dropped_is_not_there() => await county.Visitor.Open($"/read/{new string('a', 32)}", HttpStatusCode.NotFound);

    private async Task<HttpResponseMessage> Drop(byte[] content, string name)
    {
        using var form = Form(content, name);
        return await county.Visitor.Post("/read", form);
    }

    private static MultipartFormDataContent Form(byte[] content, string name) => new() { { new ByteArrayContent(content), "report", name } };
}
