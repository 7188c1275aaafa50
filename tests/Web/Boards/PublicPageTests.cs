using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Tests.Boards;

public sealed partial class PublicPageTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private const string Board = SampleCounty.Board;

    [Fact]
    public async Task Units_and_tasks_are_found_by_the_first_letters_of_their_reading()
    {
        var page = await county.Visitor.Open(Board + "/search?q=slj");

        Assert.Contains("水利局", page.Document.QuerySelectorAll("main .links a").Select(unit => unit.TextContent));
        Assert.NotEmpty((await county.Visitor.Open(Board + "/tasks?q=zdxm")).Document.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Every_link_of_the_public_pages_leads_to_a_page_in_both_languages()
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var seen = new HashSet<string> { Board };
            for (var open = new Queue<string>(seen); open.TryDequeue(out var address);)
            {
                var answer = await county.Visitor.Ask($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
                Assert.True(answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Redirect, $"{address}: {(int)answer.StatusCode}");
                if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
                foreach (var link in (await Visitor.Read(answer)).Links.Where(seen.Add)) open.Enqueue(link);
            }
            Assert.Contains(seen, address => address.StartsWith($"{Board}/tasks/", StringComparison.Ordinal));
            Assert.Contains(seen, address => address.StartsWith($"{Board}/units/", StringComparison.Ordinal));
            Assert.Contains($"{Board}/values.xlsx", seen);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tasks")]
    [InlineData("/tasks/22")]
    [InlineData("/report")]
    [InlineData("/units")]
    [InlineData("/search?q=水库")]
    [InlineData("/data")]
    public async Task A_page_is_whole_without_scripts_and_asks_for_no_inline_ones(string address)
    {
        var page = await county.Visitor.Open(Board + address);

        Assert.NotEmpty(page.Only("main").TextContent.Trim());
        Assert.NotEmpty(page.Only("h1").TextContent);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script => script.GetAttribute("src") is null && script.GetAttribute("type") != "application/json");
        Assert.Empty(page.Document.QuerySelectorAll("[style], style"));
        Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        var policy = Assert.Single(page.Answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tasks")]
    [InlineData("/tasks/22")]
    [InlineData("/units")]
    [InlineData("/search")]
    [InlineData("/data")]
    public async Task The_words_of_the_program_are_English_where_English_is_asked_for(string address)
    {
        var page = await county.Visitor.Open($"{Board}{address}?lang=en");

        foreach (var words in page.Document.Body!.Descendants<IText>().Where(words => Chinese().IsMatch(words.Data)))
            Assert.True(words.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == "zh-CN", words.ParentElement.OuterHtml);
        foreach (var attribute in page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "data-head" or "aria-label" or "placeholder" or "alt"))
            Assert.False(Chinese().IsMatch(attribute.Value), attribute.Value);
    }

    [Fact]
    public async Task A_task_page_says_what_was_promised_found_and_why()
    {
        var page = await county.Visitor.Open($"{Board}/tasks/22");

        Assert.Contains("牵头单位", page.Text, StringComparison.Ordinal);
        Assert.Contains("起施行的评定规则（2025 版）", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("svg .found"));
        Assert.Equal(12, page.Document.QuerySelectorAll("details tbody tr").Length);
    }

    [Fact]
    public async Task The_report_links_every_promise_to_its_task_and_loses_no_word()
    {
        var page = await county.Visitor.Open($"{Board}/report");
        var tasks = new Office(county.Ledger, "990101").PlanOf(2025).Tasks.Where(task => task.Standing == TaskStanding.Standing).ToList();

        var linked = page.Document.QuerySelectorAll("a.promise").Select(link => link.GetAttribute("href")).ToHashSet();
        Assert.All(tasks.Where(task => task.Items.Any(item => item.Span is not null)), task => Assert.Contains($"{Board}/tasks/{Uri.EscapeDataString(task.Number.ToString())}", linked));
        var text = File.ReadAllText(Checkout.At("samples", "云牧县-2025.md"));
        foreach (var said in page.Document.QuerySelectorAll("article .hidden, article .amend").ToList()) said.Remove();
        Assert.Equal(Bare(text), Bare(page.Only("article").TextContent));

        static string Bare(string words) => Blank().Replace(words.Replace("#", "", StringComparison.Ordinal), "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tasks/13")]
    [InlineData("/tasks.json")]
    [InlineData("/feed.atom")]
    [InlineData("/changes.json")]
    public async Task Lamps_and_who_answers_in_the_government_are_not_public(string address)
    {
        var words = await Visitor.Words(await county.Visitor.Ask(Board + address));

        Assert.DoesNotMatch("[红黄绿蓝]灯|progress\\.|小王|单位负责人|牵头领导|倒排工期", words);
    }

    [Fact]
    public async Task Where_the_last_month_was_not_verified_an_old_word_does_not_stand_for_it()
    {
        var rows = await county.Visitor.Json($"{Board}/tasks.json");
        var silent = rows.EnumerateArray().Where(row => row.TryGetProperty("verifiedFor", out var month) && month.GetString() != "2025-10").ToList();

        Assert.NotEmpty(silent);
        Assert.All(silent, row => Assert.Contains(row.GetProperty("state").GetString(), (string[])["尚无核实数据", "已完成"]));
    }

    [Theory]
    [InlineData("/p/990101/2024")]
    [InlineData("/p/990102/2025")]
    [InlineData("/p/990101/2025/tasks/9999")]
    [InlineData("/p/990101/2025/tasks/x")]
    [InlineData("/p/990101/2025/units/没有这个局")]
    [InlineData("/p/990101/2025/tasks.exe")]
    [InlineData("/nowhere")]
    [InlineData("/nowhere.csv")]
    [InlineData("/p/990101/2025/tasks?state=slwo")]
    [InlineData("/p/990101/2025/tasks.json?state=slwo")]
    public async Task Where_nothing_is_public_a_page_says_so(string address)
    {
        var page = await county.Visitor.Open(address, HttpStatusCode.NotFound);

        Assert.Contains("没有这一页", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_question_that_cannot_be_asked_has_its_page_and_its_guards()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(Board, UriKind.Relative));
        var answer = await county.Visitor.Send(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.NotEmpty((await Visitor.Read(answer)).Only("h1").TextContent);
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(Board, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, (await county.Visitor.Send(head)).StatusCode);
    }

    [Fact]
    public async Task Open_data_tells_the_same_in_every_format()
    {
        var json = await county.Visitor.Json($"{Board}/tasks.json");
        var csv = await Visitor.Words(await county.Visitor.Ask($"{Board}/tasks.csv"));
        var workbook = await county.Visitor.File($"{Board}/tasks.xlsx");

        var count = json.GetArrayLength();
        Assert.True(count > 100);
        Assert.Equal(count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("PK"u8.ToArray(), workbook[..2]);
        Assert.Equal(["尚无核实数据", "已完成", "推进缓慢", "正在推进"], json.EnumerateArray().Select(row => row.GetProperty("state").GetString()!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_the_data_alike()
    {
        var slow = await county.Visitor.Open($"{Board}/tasks?state=slow");
        var data = await county.Visitor.Json($"{Board}/tasks.json?state=slow");

        var rows = slow.Document.QuerySelectorAll("main tbody tr").Length;
        Assert.Equal(rows, data.GetArrayLength());
        Assert.All(data.EnumerateArray(), row => Assert.Equal("推进缓慢", row.GetProperty("state").GetString()));
        Assert.True(rows > 0);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/units/水利局/feed.atom")]
    [InlineData("/tasks/22/feed.atom")]
    public async Task Whoever_follows_a_task_or_a_unit_is_told_what_was_found(string address)
    {
        var feed = XElement.Parse(await Visitor.Words(await county.Visitor.Ask(Board + address)));
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var entries = feed.Elements(atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.StartsWith("http://", entry.Element(atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.Element(atom + "summary")!.Value.Contains("核实为", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_finds_tasks_units_and_places_in_the_report()
    {
        var page = await county.Visitor.Open($"{Board}/search?q=水");

        Assert.Contains("水利局", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("mark"));
        Assert.Empty((await county.Visitor.Open($"{Board}/search?q=<script>alert(1)</script>")).Document.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/p/990101/2025/tasks?state=slow", "/p/990101/2025/tasks?state=slow")]
    public async Task The_switch_of_language_leads_back_to_this_site_only(string back, string expected)
    {
        using var form = new FormUrlEncodedContent([new("back", back), new("lang", "en")]);
        var answer = await county.Visitor.Post("/reading", form);

        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        Assert.Contains("lang=en", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
