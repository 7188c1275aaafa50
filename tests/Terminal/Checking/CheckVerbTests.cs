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
