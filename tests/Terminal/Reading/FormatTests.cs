using System.Text;
using System.Text.Json;

namespace Luoshi.Terminal.Tests.Reading;

public sealed class FormatTests
{
    [Theory]
    [InlineData("a.xlsx", "PK")]
    [InlineData("a.JSON", "{\"report\"")]
    [InlineData("a.csv", "\uFEFF报告,")]
    [InlineData("a.txt", "云牧县")]
    [InlineData("a", "云牧县")]
    public void The_ending_of_the_file_tells_the_format(string name, string start)
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("in/r.md"), "--out", scratch.At(name));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, Encoding.UTF8.GetString(File.ReadAllBytes(scratch.At(name))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.xlsx", "--format json", "--format json 与 --out")]
    [InlineData("a.json", "--format table", "这个文件名要的是 json")]
    [InlineData("a.xls", "", "不会写 .xls 文件，能写 .xlsx")]
    public void A_file_name_that_promises_another_format_is_refused_and_nothing_is_written(string name, string words, string sentence)
    {
        using var scratch = new Scratch();

        var run = Run.Of(["read", scratch.Write("in/r.md"), "--out", scratch.At(name), .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.Equal("in", scratch.Files("."));
    }

    [Fact]
    public void Several_reports_do_not_make_a_folder_called_like_a_file()
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("in/a.md"), scratch.Write("in/b.md"), "--out", scratch.At("x.xlsx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--out 要写文件夹", run.Remarks, StringComparison.Ordinal);
        Assert.Equal("in", scratch.Files("."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--only figures")]
    public void Several_reports_on_standard_output_are_one_array_of_named_reports(string words)
    {
        using var scratch = new Scratch();
        var (first, bad, last) = (scratch.Write("in/a.md"), scratch.Write("in/b.txt", ""), scratch.Write("in/c.md"));

        var run = Run.Of(["read", scratch.At("in"), "--format", "json", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        using var array = JsonDocument.Parse(run.Bytes);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([first, last], array.RootElement.EnumerateArray().Select(reading => reading.GetProperty("report").GetProperty("name").GetString()));
        Assert.Contains(bad, run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_report_that_fails_does_not_take_the_headings_with_it()
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("a.md", ""), scratch.Write("b.md"), scratch.Write("c.md"), "--format", "csv", "--only", "items");

        Assert.StartsWith("\uFEFF报告,序号,", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("报告,序号,", StringComparison.Ordinal));
        Assert.Contains("c.md,目标1,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "主要预期目标 3  任务 3  数据 8")]
    [InlineData("--only items", "主要预期目标 3  任务 3")]
    [InlineData("--only figures", "数据 8")]
    [InlineData("--only sections", "章节 4")]
    public void What_was_written_is_counted_as_the_table_counts_it(string words, string counts)
    {
        using var scratch = new Scratch();
        var report = scratch.Write("r.md");

        var run = Run.Of(["read", report, "--out", scratch.At("a.json"), .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal($"✓ {scratch.At("a.json")}  {counts}", run.Remarks.Trim());
        Assert.Contains("主要预期目标（3）", Run.Of("read", report).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_main_targets_is_told()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.md", Scratch.Report.Replace("主要预期目标是：", "去年做到了", StringComparison.Ordinal));

        Assert.Contains("没有读出主要预期目标", Run.Of("read", path).Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("主要预期目标", Run.Of("read").Remarks, StringComparison.Ordinal);
    }
}
