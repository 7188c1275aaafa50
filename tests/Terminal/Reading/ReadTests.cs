using System.Text;
using System.Text.Json;

namespace Luoshi.Terminal.Tests.Reading;

public sealed class ReadTests
{
    [Fact]
    public void The_bare_command_reads_the_sample_where_nobody_looks_on()
    {
        var bare = Run.Of();

        Assert.Equal(0, bare.ExitCode);
        Assert.StartsWith("云牧县", bare.Output, StringComparison.Ordinal);
        Assert.Equal(Run.Of("read").Output, bare.Output);
        Assert.Contains("luoshi serve --sample", bare.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_comes_from_a_file_or_a_pipe_alike()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("云牧县 2025.md");

        var file = Run.Of("read", path, "--format", "json");
        var pipe = Run.Piped(File.ReadAllBytes(path), "read", "-", "--format", "json");

        Assert.Equal(0, file.ExitCode);
        Assert.Equal(file.Output.Split('\n')[1..], pipe.Output.Split('\n')[1..]);
        Assert.Equal((path, "标准输入"), (NameIn(file), NameIn(pipe)));
        Assert.Equal("云牧县", JsonOf(file).GetProperty("report").GetProperty("place").GetString());
    }

    [Fact]
    public void Several_reports_come_out_in_the_order_in_which_they_were_named()
    {
        using var scratch = new Scratch();
        var paths = Enumerable.Range(1, 30).Select(number => scratch.Write($"{number:00}.txt", $"第{number}份，新建停车位{number}个。{new string('。', number % 7 * 900)}")).Reverse().ToArray();

        var run = Run.Of(["read", .. paths, "--jobs", "4", "--format", "csv", "--only", "figures"]);
        var names = run.Output.Split('\n').Skip(1).Where(line => line.Length > 1).Select(line => line.Split(',')[0]).Distinct();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(paths, names);
    }

    [Theory]
    [InlineData("json", ".json", "{")]
    [InlineData("csv", ".csv", "\uFEFF报告,")]
    [InlineData("xlsx", ".xlsx", "PK")]
    [InlineData("table", ".txt", "云牧县")]
    public void A_folder_gives_one_file_a_report_in_the_format_asked_for(string format, string ending, string start)
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.md");
        scratch.Write("in/b b.txt");
        scratch.Write("in/c.xlsx", "no report");
        scratch.Write("in/README.md", "no report");
        scratch.Write("in/deeper/d.md");

        var run = Run.Of("read", scratch.At("in"), "--out", scratch.At("out"), "--format", format, "--jobs", "2");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"a{ending} b b{ending}", scratch.Files("out"));
        Assert.StartsWith(start, Encoding.UTF8.GetString(File.ReadAllBytes(scratch.At($"out/a{ending}"))), StringComparison.Ordinal);
        Assert.Contains("共 2 份，读成 2 份，失败 0 份", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("搁置 3 项", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("deeper（下级文件夹）", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_files_and_pictures_of_a_folder_are_left_aside_with_their_reason()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.md");
        scratch.Write("in/~$a.docx", "office");
        scratch.Write("in/scan.png", "picture");

        var run = Run.Of("read", scratch.At("in"), "--out", scratch.At("out"), "--format", "json");

        Assert.Equal("a.json", scratch.Files("out"));
        Assert.Contains("~$a.docx（Word、WPS 打开文件时的临时文件）", run.Remarks, StringComparison.Ordinal);
        Assert.Contains("scan.png（图片，要识别请加 --ocr）", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void One_report_goes_to_the_file_that_is_named()
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("a.md"), "--format", "json", "--out", scratch.At("结 果.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Bytes);
        Assert.Equal("a.md 结 果.json", scratch.Files("."));
    }

    [Fact]
    public void Text_prints_what_offsets_refer_to()
    {
        using var scratch = new Scratch();
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        Assert.Equal(Scratch.Report, Run.Of("text", scratch.Write("gb.txt", gb.GetBytes(Scratch.Report))).Output);
    }

    [Fact]
    public void Words_of_a_user_s_lexicon_are_taken_or_told_wrong_with_file_and_line()
    {
        using var scratch = new Scratch();
        scratch.Write("lex/mine.lex", "这一行不在任何组里\n");

        var run = Run.Of("read", scratch.Write("a.md"), "--lexicon", scratch.At("lex"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("mine.lex:1：", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_words_that_does_not_exist_is_told_in_both_languages_without_a_list_of_all()
    {
        using var scratch = new Scratch();
        scratch.Write("lex/a.lex", "[strenght.5]\n铁定\n");

        var chinese = Run.Of("read", scratch.Write("a.md"), "--lexicon", scratch.At("lex")).Remarks;
        var english = Run.InEnglish("read", scratch.At("a.md"), "--lexicon", scratch.At("lex")).Remarks;

        Assert.Contains("没有叫", chinese, StringComparison.Ordinal);
        Assert.Contains("strength", chinese, StringComparison.Ordinal);
        Assert.All((string[])[chinese, english], remark => Assert.InRange(remark.Split("strenght")[1].Length, 1, 200));
    }

    [Fact]
    public void The_example_of_words_of_your_own_does_what_the_guide_says()
    {
        using var scratch = new Scratch();
        scratch.Write("lex/a.lex", LexiconInTheGuide());
        var report = scratch.Write("a.md", Scratch.Report.Replace("持续优化营商环境。", "铁定完成学校改造。新建桥梁少说2座。", StringComparison.Ordinal));

        var without = Run.Of("read", report, "--format", "json").Output;
        var with = Run.Of("read", report, "--format", "json", "--lexicon", scratch.At("lex"));

        Assert.Contains("加了 2 个词", with.Remarks, StringComparison.Ordinal);
        Assert.Equal((4, 5), (StrengthOf(without, "铁定"), StrengthOf(with.Output, "铁定")));
        Assert.DoesNotContain("bound.min:少说", without, StringComparison.Ordinal);
        Assert.Contains("bound.min:少说", with.Output, StringComparison.Ordinal);
    }

    private static string LexiconInTheGuide()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx"))) folder = folder.Parent!;
        var guide = File.ReadAllText(Path.Combine(folder.FullName, "docs", "guide", "commands.md")).Split("## Words of your own")[1];
        return string.Join('\n', guide.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    private static int StrengthOf(string json, string words)
    {
        using var reading = JsonDocument.Parse(json);
        return reading.RootElement.GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("text").GetString()!.StartsWith(words, StringComparison.Ordinal)).GetProperty("strength").GetInt32();
    }

    private static string? NameIn(Run run) => JsonOf(run).GetProperty("report").GetProperty("name").GetString();

    private static JsonElement JsonOf(Run run)
    {
        using var json = JsonDocument.Parse(run.Bytes);
        return json.RootElement.Clone();
    }
}
