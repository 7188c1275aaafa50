using System.IO.Compression;
using System.Text.Json;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tests.Reconciling;

public sealed class ReconcileTests
{
    [Theory]
    [InlineData("地区生产总值增长6.5%左右", "exceeded")]
    [InlineData("一般公共预算收入增长5%", "missed")]
    [InlineData("建成云岭抽水蓄能电站", "partly")]
    [InlineData("新建口袋公园12座", "met")]
    [InlineData("开工建设石河子街道养老服务中心", "met")]
    [InlineData("改造雪岭老旧小区20个", "partly")]
    [InlineData("举办第三届天马文化节", "met")]
    [InlineData("建设松塔湖湿地公园", "silent")]
    public void Each_promise_has_its_verdict(string promise, string verdict)
    {
        using var scratch = new Scratch();
        using var json = JsonDocument.Parse(Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--format", "json").Output);

        var row = json.RootElement.GetProperty("promises").EnumerateArray().Single(row => row.GetProperty("text").GetString() == promise);

        Assert.Equal(verdict, row.GetProperty("verdict").GetString());
    }

    [Fact]
    public void What_is_only_promised_again_is_silent_and_marked()
    {
        using var scratch = new Scratch();
        using var json = JsonDocument.Parse(Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--format", "json").Output);

        var row = json.RootElement.GetProperty("promises").EnumerateArray().Single(row => row.GetProperty("text").GetString() == "建设松塔湖湿地公园");

        Assert.True(row.GetProperty("repeated").GetBoolean());
        Assert.Empty(row.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void The_table_counts_the_verdicts_and_lists_every_promise()
    {
        using var scratch = new Scratch();

        var table = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review)).Output;

        Assert.StartsWith("云牧县：2025年承诺，2026年报告交代\n", table, StringComparison.Ordinal);
        Assert.Contains("超额 1　兑现 3　部分兑现 2　未兑现 1　未提及 1", table, StringComparison.Ordinal);
        Assert.All(table.Split('\n'), line => Assert.True(ScreenWidth.Of(line) <= 80, line));
    }

    [Fact]
    public void What_a_further_report_tells_is_taken_from_it()
    {
        using var scratch = new Scratch();
        using var json = JsonDocument.Parse(Run.Of(
            "reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--via", scratch.Write("c.txt", Pair.Third), "--format", "json").Output);

        var row = json.RootElement.GetProperty("promises").EnumerateArray().Single(row => row.GetProperty("text").GetString() == "建设松塔湖湿地公园");

        Assert.Equal("met", row.GetProperty("verdict").GetString());
        Assert.Equal(1, row.GetProperty("results")[0].GetProperty("report").GetInt32());
    }

    [Fact]
    public void Over_several_years_a_promise_made_again_is_the_same_a_year_older()
    {
        using var scratch = new Scratch();

        using var json = JsonDocument.Parse(Run.Of(
            "reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), scratch.Write("c.txt", Pair.Third), "--format", "json").Output);

        var life = json.RootElement.GetProperty("lives").EnumerateArray()
            .Single(life => life.GetProperty("years")[0].GetProperty("text").GetString() == "建设松塔湖湿地公园");
        Assert.Equal("finished", life.GetProperty("fate").GetString());
        Assert.Equal([2025, 2026], life.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("year").GetInt32()));
    }

    [Fact]
    public void The_page_needs_no_other_file_and_links_promises_with_what_answers_them()
    {
        using var scratch = new Scratch();

        var run = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.html"));

        var page = File.ReadAllText(scratch.At("x.html"));
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Contains("data-verdict=\"partly\" data-why=\"部分兑现：16个 &lt; 20个\"", page, StringComparison.Ordinal);
        Assert.Equal(8, page.Split("data-id=\"").Length - 1);
        Assert.Contains("data-of=\"4\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_further_report_tells_bears_its_year_in_every_form()
    {
        using var scratch = new Scratch();
        string[] words = ["reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--via", scratch.Write("c.txt", Pair.Third)];

        foreach (var name in (string[])["x.csv", "x.xlsx", "x.html"]) Assert.Equal(0, Run.Of([.. words, "--out", scratch.At(name)]).ExitCode);

        using var package = ZipFile.OpenRead(scratch.At("x.xlsx"));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(scratch.At("x.html")));
        Assert.Contains("〔2027年报告〕松塔湖湿地公园建成开放", Run.Of(words).Output.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("〔2027年报告〕松塔湖湿地公园建成开放", File.ReadAllText(scratch.At("x.csv")), StringComparison.Ordinal);
        Assert.Contains("〔2027年报告〕松塔湖湿地公园建成开放", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("<h2>2027年报告的回顾（再查）</h2>", page, StringComparison.Ordinal);
        Assert.Contains(">松塔湖湿地公园建成开放</mark>", page, StringComparison.Ordinal);
        Assert.Contains("没有说到的再查2027年报告", page, StringComparison.Ordinal);
    }

    [Fact]
    public void On_narrow_paper_reason_and_place_stand_behind_the_words()
    {
        using var scratch = new Scratch();
        var plan = scratch.Write("a.txt", Pair.Plan);

        var table = Run.Of("reconcile", plan, scratch.Write("b.txt", Pair.Review)).Output.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

        Assert.Contains($"16个<20个；位置{File.ReadAllText(plan).IndexOf("改造雪岭老旧小区20个", StringComparison.Ordinal)}〕", table, StringComparison.Ordinal);
        Assert.Contains("没有说到不等于没有做", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_the_page_can_be_reached_by_keyboard_and_stepped_through()
    {
        using var scratch = new Scratch();
        Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.html"));

        var page = File.ReadAllText(scratch.At("x.html"));
        Assert.All(page.Split("<mark ")[1..], mark => Assert.Contains("tabindex=\"0\"", mark[..mark.IndexOf('>', StringComparison.Ordinal)], StringComparison.Ordinal));
        Assert.Contains("data-step=\"1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"find\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_CSV_has_a_row_for_every_promise_with_words_verdict_and_place()
    {
        using var scratch = new Scratch();
        var plan = scratch.Write("a.txt", Pair.Plan);

        Run.Of("reconcile", plan, scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.csv"));

        var lines = File.ReadAllLines(scratch.At("x.csv"));
        Assert.StartsWith("报告,序号,类别,上年承诺,本年报告交代,核对结论,依据,承诺类型", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(9, lines.Length);
        Assert.Contains(lines, line => line.Contains(",改造雪岭老旧小区20个,改造雪岭老旧小区16个,部分兑现,16个 < 20个,量化,20,16,个,0.8,", StringComparison.Ordinal)
            && line.EndsWith(",2026年报告,是", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_years_there_are_a_workbook_and_a_page_with_place_and_years()
    {
        using var scratch = new Scratch();
        string[] words = ["reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), scratch.Write("c.txt", Pair.Third)];

        foreach (var name in (string[])["x.xlsx", "x.html"]) Assert.Equal(0, Run.Of([.. words, "--out", scratch.At(name)]).ExitCode);

        using var package = ZipFile.OpenRead(scratch.At("x.xlsx"));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(scratch.At("x.html")));
        Assert.Contains("云牧县2025—2027年《政府工作报告》承诺兑现沿革", Run.Of(words).Output, StringComparison.Ordinal);
        Assert.Contains("云牧县2025—2027年《政府工作报告》承诺兑现沿革表", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("【兑现】松塔湖湿地公园建成开放", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("新建口袋公园12座", Sheet(package, 2), StringComparison.Ordinal);
        Assert.Contains("合计", Sheet(package, 3), StringComparison.Ordinal);
        Assert.Contains("建设松塔湖湿地公园", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Contains("csv 一次核对一对报告", Run.Of([.. words, "--out", scratch.At("x.csv")]).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_every_pair_of_consecutive_years_is_laid_against_each_other()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.txt", Pair.Plan);
        scratch.Write("in/b.txt", Pair.Review);
        scratch.Write("in/c.txt", Pair.Third);
        scratch.Write("in/d.pdf", "%PDF-1.7 broken");

        var run = Run.Of("reconcile", scratch.At("in"));
        using var json = JsonDocument.Parse(Run.Of("reconcile", scratch.At("in"), "--format", "json").Output);
        Run.Of("reconcile", scratch.At("in"), "--out", scratch.At("x.csv"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("共 4 份报告，2 对，失败 1 份", run.Remarks, StringComparison.Ordinal);
        Assert.Equal(["云牧县", "2025→2026", "8", "1", "3", "2", "1", "0", "1"], run.Output.Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Single(File.ReadAllLines(scratch.At("x.csv")), line => line.Contains("上年承诺", StringComparison.Ordinal));
        Assert.Contains("还要下一年的报告", Run.Of("reconcile", scratch.At("in/a.txt")).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_one_workbook_and_one_page_of_all_its_pairs()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.txt", Pair.Plan);
        scratch.Write("in/b.txt", Pair.Review);
        scratch.Write("in/c.txt", Pair.Third);

        foreach (var name in (string[])["x.xlsx", "x.html"]) Assert.Equal(0, Run.Of("reconcile", scratch.At("in"), "--out", scratch.At(name)).ExitCode);

        using var package = ZipFile.OpenRead(scratch.At("x.xlsx"));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(scratch.At("x.html")));
        foreach (var years in (string[])["2025→2026", "2026→2027"])
        {
            Assert.Contains(years, Sheet(package, 1), StringComparison.Ordinal);
            Assert.Contains(years, Sheet(package, 2), StringComparison.Ordinal);
            Assert.Contains(years, page, StringComparison.Ordinal);
        }
        Assert.Contains("建设松塔湖湿地公园", Sheet(package, 2), StringComparison.Ordinal);
        Assert.Contains("建设松塔湖湿地公园", page, StringComparison.Ordinal);
        Assert.Contains("2 对报告", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_newest_report_comes_first_has_its_pairs()
    {
        using var scratch = new Scratch();
        scratch.Write("in/1.txt", Pair.Third);
        scratch.Write("in/2.txt", Pair.Review);
        scratch.Write("in/3.txt", Pair.Plan);

        Assert.Contains("共 3 份报告，2 对，失败 0 份", Run.Of("reconcile", scratch.At("in")).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_folder_holds_besides_pairs_is_counted()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.txt", Pair.Plan);
        scratch.Write("in/a2.txt", Pair.Plan + "\n");
        scratch.Write("in/b.txt", Pair.Review[..Pair.Review.IndexOf("## 二", StringComparison.Ordinal)]);
        scratch.Write("in/b2.txt", Pair.Third);
        scratch.Write("in/c.txt", "hello");
        scratch.Write("in/d.txt", Pair.Plan.Replace("云牧县", "望海县", StringComparison.Ordinal));
        scratch.Write("in/e.txt", Pair.Review.Replace("云牧县", "望海县", StringComparison.Ordinal));

        var remarks = Run.Of("reconcile", scratch.At("in")).Remarks;

        Assert.Contains("1 份没有读出地方或年份，没有核对", remarks, StringComparison.Ordinal);
        Assert.Contains("1 份是同一个地方同一年的第二份，没有核对", remarks, StringComparison.Ordinal);
        Assert.Contains("1 对缺上年的工作安排或今年的回顾，没有核对", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_report_given_with_a_folder_is_refused()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.txt", Pair.Plan);

        var run = Run.Of("reconcile", scratch.At("in"), "--via", scratch.Write("c.txt", Pair.Third));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不用 --via", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_count_as_the_reports_do()
    {
        using var scratch = new Scratch();
        var plan = Pair.Plan.Replace("一般公共预算收入增长5%", "一般公共预算收入达到282亿元", StringComparison.Ordinal);
        var review = Pair.Review.Replace("一般公共预算收入增长4.1%", "一般公共预算收入达到253.7亿元", StringComparison.Ordinal);

        var json = Run.Of("reconcile", scratch.Write("a.txt", plan), scratch.Write("b.txt", review), "--format", "json").Output;

        Assert.Contains("\"why\":\"253.7亿元 < 282亿元\",\"whyChinese\":\"253.7亿元 < 282亿元\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_report_that_look_like_markup_stay_words_on_the_page()
    {
        using var scratch = new Scratch();
        var plan = Pair.Plan.Replace("云岭抽水蓄能电站", "“<script>”抽水蓄能电站", StringComparison.Ordinal);

        Run.Of("reconcile", scratch.Write("a.txt", plan), scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.html"));

        Assert.Equal(1, File.ReadAllText(scratch.At("x.html")).Split("<script>").Length - 1);
    }

    [Fact]
    public void The_workbook_holds_every_promise_with_its_verdict_and_counts_them()
    {
        using var scratch = new Scratch();

        var run = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.xlsx"));

        using var package = ZipFile.OpenRead(scratch.At("x.xlsx"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("承诺兑现核对表", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("新建口袋公园12座", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("16个 &lt; 20个", Sheet(package, 1), StringComparison.Ordinal);
        Assert.Contains("合计", Sheet(package, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_page_and_workbook_speak_it_around_the_words_of_the_reports()
    {
        using var scratch = new Scratch();
        var (plan, review) = (scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review));

        Run.Of("reconcile", plan, review, "--lang", "en", "--out", scratch.At("x.html"));
        Run.Of("reconcile", plan, review, "--lang", "en", "--out", scratch.At("x.xlsx"));

        var page = File.ReadAllText(scratch.At("x.html"));
        using var package = ZipFile.OpenRead(scratch.At("x.xlsx"));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("data-verdict=\"partly\" data-why=\"partly: 16个 &lt; 20个\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("部分兑现", page, StringComparison.Ordinal);
        Assert.Contains("promised", Sheet(package, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("核对结论", Sheet(package, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_general_to_be_followed_is_not_counted()
    {
        using var scratch = new Scratch();
        var plan = scratch.Write("a.txt", Pair.Plan.Replace("建设松塔湖湿地公园", "切实提升工作水平。建设松塔湖湿地公园", StringComparison.Ordinal));

        var table = Run.Of("reconcile", plan, scratch.Write("b.txt", Pair.Review)).Output;
        using var json = JsonDocument.Parse(Run.Of("reconcile", plan, scratch.At("b.txt"), "--format", "json").Output);

        Assert.Contains("承诺 8 项", table, StringComparison.Ordinal);
        Assert.Contains("另有笼统的表述 1 条", table, StringComparison.Ordinal);
        Assert.True(json.RootElement.GetProperty("promises").EnumerateArray().Single(row => row.GetProperty("text").GetString() == "切实提升工作水平").GetProperty("soft").GetBoolean());
    }

    private static string Sheet(ZipArchive package, int number)
    {
        using var reader = new StreamReader(package.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open());
        return reader.ReadToEnd();
    }
}
