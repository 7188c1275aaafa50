using System.Text.Json;

namespace Luoshi.Terminal.Tests.Checking;

/// <summary><c>luoshi check</c> as a user runs it.</summary>
public sealed class CheckVerbTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_contradiction_is_shown_with_its_arithmetic_and_counted()
    {
        var run = Run.Of("check", Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("矛盾", run.Output, StringComparison.Ordinal);
        Assert.Contains("矛盾 1 处", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_quotes_what_stands_at_the_offsets()
    {
        var path = Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。");
        using var json = JsonDocument.Parse(Run.Of("check", path, "--format", "json").Bytes);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(row => row.GetProperty("verdict").GetString() == "wrong");
        var (start, end) = (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
        Assert.Equal(File.ReadAllText(path)[start..end], finding.GetProperty("text").GetString());
        Assert.Equal("change.growth", finding.GetProperty("rule").GetString());
        Assert.Equal(2, finding.GetProperty("others").GetArrayLength());
    }

    [Fact]
    public void The_table_can_be_had_in_English() =>
        Assert.Contains("growth against", Run.InEnglish("check", Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。")).Output, StringComparison.Ordinal);

    [Fact]
    public void The_same_report_given_as_last_years_is_refused()
    {
        var path = Report("now.md", 2025, "平稳。");
        Refused("同一份报告", "check", path, "--last", path);
        Refused("同一份报告", "check", path, "--parent", path);
    }

    [Fact]
    public void Years_the_wrong_way_round_are_refused() =>
        Refused("请把两份对调", "check", Report("then.md", 2024, "平稳。"), "--last", Report("now.md", 2025, "平稳。"));

    [Fact]
    public void Another_places_report_is_refused_as_last_years() =>
        Refused("同一个地方", "check", Report("now.md", 2025, "平稳。"), "--last", Report("other.md", 2024, "平稳。", "望海县"));

    [Fact]
    public void A_county_is_no_parent_of_a_county() =>
        Refused("上级", "check", Report("now.md", 2025, "平稳。"), "--parent", Report("other.md", 2025, "平稳。", "望海县"));

    [Fact]
    public void A_place_that_governs_not_this_one_is_refused_as_parent()
    {
        Refused("昭苏县（654026）不在云南省（530000）", "check", Report("now.md", 2025, "平稳。", "昭苏县"), "--parent", Report("other.md", 2025, "平稳。", "云南省"));
        Assert.Equal(0, Run.Of("check", Report("now.md", 2025, "平稳。", "昭苏县"), "--parent", Report("above.md", 2025, "平稳。", "伊犁哈萨克自治州"), "--parent", Report("region.md", 2025, "平稳。", "新疆维吾尔自治区")).ExitCode);
    }

    [Fact]
    public void A_prefecture_above_prefectures_governs_those_of_its_number() =>
        Assert.Equal(0, Run.Of("check", Report("now.md", 2025, "平稳。", "乌苏市"), "--parent", Report("above.md", 2025, "平稳。", "伊犁哈萨克自治州")).ExitCode);

    [Fact]
    public void A_place_whose_code_was_changed_is_not_refused_under_its_prefecture()
    {
        var run = Run.Of("check", Report("now.md", 2025, "平稳。", "昭苏县"), "--parent", Report("above.md", 2025, "平稳。", "阿克苏地区"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("区划调整过的地方会这样", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_of_which_no_code_is_known_is_taken_with_a_remark() =>
        Assert.Contains("没有核对", Run.Of("check", Report("now.md", 2025, "平稳。"), "--parent", Report("above.md", 2025, "平稳。", "北原州")).Remarks, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_report_is_refused()
    {
        var hello = _scratch.Write("h.txt", "hello\n");
        Refused("不像政府工作报告", "check", hello);
        Refused("不像政府工作报告", "check", Report("now.md", 2025, "平稳。"), "--last", hello);
    }

    [Theory]
    [InlineData("x.xlsx", "PK")]
    [InlineData("x.csv", "\uFEFF报告,序号,结论,轻重")]
    [InlineData("x.html", "<!DOCTYPE html>")]
    [InlineData("x.json", "{")]
    [InlineData("x.txt", "结论")]
    public void The_ending_of_the_file_tells_its_format(string name, string opening)
    {
        var run = Run.Of("check", Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。"), "--out", _scratch.At(name));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(opening, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_scratch.At(name))), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_nobody_could_open_are_refused()
    {
        var report = Report("now.md", 2025, "平稳。");
        Refused("不会写 .docx 文件", "check", report, "--out", _scratch.At("x.docx"));
        Refused("不一致", "check", report, "--format", "csv", "--out", _scratch.At("x.xlsx"));
        Refused("要写进文件", "check", report, "--format", "xlsx");
    }

    [Fact]
    public void A_text_file_takes_the_format_that_is_named()
    {
        var run = Run.Of("check", Report("now.md", 2025, "平稳。"), "--format", "json", "--out", _scratch.At("x.txt"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(_scratch.At("x.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSV_in_English_has_no_Chinese_heading()
    {
        var run = Run.InEnglish("check", Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。"), "--format", "csv");

        Assert.StartsWith("report,no.,", run.Output.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_marks_the_figure_and_tells_the_arithmetic()
    {
        Run.Of("check", Report("now.md", 2025, "农产品网络零售额由25.2亿元提高到31.5亿元，增长15%。"), "--out", _scratch.At("x.html"));
        var page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(_scratch.At("x.html")));
        Assert.Contains("<mark>15%</mark>", page, StringComparison.Ordinal);
        Assert.Contains("31.5亿元÷25.2亿元−1＝25%", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_checked_report_by_report_each_against_the_year_before()
    {
        _scratch.Write("in/2024.md", File.ReadAllText(Report("a.md", 2024, "一般公共预算收入12.50亿元，增长8%。")));
        _scratch.Write("in/2025.md", File.ReadAllText(Report("b.md", 2025, "一般公共预算收入13.58亿元，增长6.8%。")));
        _scratch.Write("in/other.md", File.ReadAllText(Report("c.md", 2026, "平稳。", "望海县")));
        _scratch.Write("in/x.txt", "hello\n");
        var run = Run.Of("check", _scratch.At("in"));
        using var json = JsonDocument.Parse(Run.Of("check", _scratch.At("in"), "--format", "json").Bytes);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("共 4 份：核了 3 份，其中 1 份对过上一年的，失败 1 份", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("✗", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("增速与上年数不符", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, json.RootElement.GetArrayLength());
        Assert.EndsWith("2024.md", json.RootElement[1].GetProperty("last").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.csv")]
    [InlineData("x.json")]
    [InlineData("x.txt")]
    public void A_file_of_findings_is_kept_where_no_report_could_be_read(string name)
    {
        var kept = _scratch.Write(name, "kept");

        var run = Run.Of("check", _scratch.Write("a.md", "hello\n"), _scratch.Write("b.md", "hello\n"), "--out", kept);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("kept", File.ReadAllText(kept));
    }

    [Fact]
    public void A_year_before_that_comes_after_is_said_not_to_be_compared()
    {
        var run = Run.Of("check", Report("b.md", 2025, "平稳。"), Report("a.md", 2024, "平稳。"));

        Assert.Contains("却排在后面", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_as_CSV_are_one_table()
    {
        Run.Of("check", Report("a.md", 2024, "秸秆综合利用率由91.5%提高到89.2%。"), Report("b.md", 2025, "秸秆综合利用率由93.5%提高到88.2%。"), "--out", _scratch.At("x.csv"));
        var lines = File.ReadAllLines(_scratch.At("x.csv"));

        Assert.Single(lines, line => line.TrimStart('\uFEFF').StartsWith("报告,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("a.md,1,矛盾,必改,升降与数字相反", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("b.md,1,矛盾,必改,升降与数字相反", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_with_one_report_is_refused_with_several()
    {
        var (one, other) = (Report("a.md", 2024, "平稳。"), Report("b.md", 2025, "平稳。"));
        Refused("不用 --last 和 --parent", "check", one, other, "--last", one);
        Refused("xlsx 一次核一份报告", "check", one, other, "--out", _scratch.At("x.xlsx"));
        Refused("就是要读的报告", "check", one, other, "--out", other);
    }

    [Fact]
    public void Vague_promises_are_one_line_until_they_are_asked_for()
    {
        var path = _scratch.Write("vague.md", "政府工作报告\n\n——2025年1月10日在云牧县第十八届人民代表大会第六次会议上\n\n一、2024年工作回顾\n\n平稳。\n\n二、2025年工作安排\n\n地区生产总值增长7%。加快冰雪训练基地建设。\n");
        var (brief, whole) = (Run.Of("check", path), Run.Of("check", path, "--all"));
        Assert.Contains("条承诺年底难以判断", brief.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("难以判断", brief.Output, StringComparison.Ordinal);
        Assert.Contains("难以判断", whole.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_report_above_says_of_the_place_is_shown_with_its_file_and_place()
    {
        var above = _scratch.Write("above.md", "政府工作报告\n\n——2025年1月10日在伊犁哈萨克自治州第二十届人民代表大会第二次会议上\n\n一、2024年工作回顾\n\n平稳。\n\n二、2025年工作安排\n\n地区生产总值增长7%。支持昭苏县建设冰雪训练基地。\n");
        var run = Run.Of("check", Report("now.md", 2025, "平稳。", "昭苏县"), "--parent", above);
        Assert.Contains("伊犁哈萨克自治州报告", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{File.ReadAllText(above).IndexOf("支持昭苏县", StringComparison.Ordinal)}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_a_plan_is_checked_as_far_as_it_goes()
    {
        var path = _scratch.Write("short.md", "政府工作报告\n\n一、2024年工作回顾\n\n一年来，接待游客250万人次。\n");
        var run = Run.Of("check", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有读出工作安排", run.Remarks, StringComparison.Ordinal);
    }

    private static void Refused(string because, params string[] words)
    {
        var run = Run.Of(words);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(because, run.Remarks, StringComparison.Ordinal);
    }

    private string Report(string name, int year, string review, string place = "云牧县") => _scratch.Write(name,
        $"政府工作报告\n\n——{year}年1月10日在{place}第十八届人民代表大会第六次会议上\n\n{place}人民政府县长　某某\n\n一、{year - 1}年工作回顾\n\n{review}\n\n二、{year}年工作安排\n\n地区生产总值增长7%。\n");
}
