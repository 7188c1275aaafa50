using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Corpora;

/// <summary><c>luoshi corpus</c> as users run it.</summary>
public sealed class CorpusTests : IDisposable
{
    private static readonly Lazy<byte[]> _good = new(MakeGood);

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("panel.parquet")]
    [InlineData("panel.csv")]
    [InlineData("corpus.duckdb")]
    public void Reports_become_a_panel_that_can_be_asked(string name)
    {
        _scratch.Write("in/a.txt");
        var made = Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At(name));
        var asked = Run.Of("corpus", "query", "SELECT value, bound FROM panel WHERE indicator = 'gdp' AND side = 'target'", "--in", _scratch.At(name), "--format", "csv");

        Assert.Equal((0, 0), (made.ExitCode, asked.ExitCode));
        Assert.Contains("新读 1 份", made.Remarks, StringComparison.Ordinal);
        Assert.Equal("\uFEFFvalue,bound\r\n6.5,about\r\n", asked.Output);
        Assert.Equal($"in {name}".Split(' ').Order(StringComparer.Ordinal), _scratch.Files("").Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_read_already_is_not_read_again()
    {
        _scratch.Write("in/a.txt");
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));
        _scratch.Write("in/b.txt", Scratch.Report.Replace("2025", "2026", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal));
        var again = Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("新读 1 份，已读过 1 份", again.Remarks, StringComparison.Ordinal);
        Assert.Contains("新读 2 份", Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"), "--afresh").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_is_gone_on_with()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Sends a signal.");
        for (var number = 0; number < 600; number++) _scratch.Write($"in/{number:000}.txt", Scratch.Report + new string('。', 1 + number) + string.Concat(Enumerable.Repeat("新建停车场2处。", 200)));
        _scratch.Write("in/030.txt", "");
        var stopped = InterruptedWhenToldOf("030.txt");
        var whole = Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("p.parquet"));

        Assert.Contains("已中断", stopped, StringComparison.Ordinal);
        Assert.Contains("再运行同一条命令", stopped, StringComparison.Ordinal);
        Assert.Equal(1, whole.ExitCode);
        Assert.DoesNotContain("已读过 0 份", whole.Remarks, StringComparison.Ordinal);
        Assert.Equal("in p.parquet", _scratch.Files(""));
    }

    [Fact]
    public void The_summary_is_printed_and_drawn_with_promises_gone_silent()
    {
        _scratch.Write("in/a.txt");
        _scratch.Write("in/b.txt", Scratch.Report.Replace("2025", "2026", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal));
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));
        var summary = Run.Of("corpus", "summary", "--in", _scratch.At("c.duckdb"), "--promises", "--out", _scratch.At("s.svg"));

        Assert.Equal(0, summary.ExitCode);
        Assert.Contains("2 份报告，1 个地方", summary.Output, StringComparison.Ordinal);
        Assert.Contains("云牧县", summary.Output, StringComparison.Ordinal);
        Assert.Contains("没有说到不等于没有做", summary.Output, StringComparison.Ordinal);
        Assert.Contains("</svg>", File.ReadAllText(_scratch.At("s.svg")), StringComparison.Ordinal);
        Assert.Contains("promises, general ones left out", Run.InEnglish("corpus", "summary", "--in", _scratch.At("c.duckdb"), "--promises").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Promises_are_counted_as_reconcile_counts_them()
    {
        var (first, second) = (_scratch.Write("in/a.txt", Reconciling.Pair.Plan), _scratch.Write("in/b.txt", Reconciling.Pair.Review));
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));
        var summary = Run.Of("corpus", "summary", "--in", _scratch.At("c.duckdb"), "--promises").Output.Split('\n').Single(line => line.StartsWith("云牧县", StringComparison.Ordinal));

        Assert.Contains("承诺 8 项", Run.Of("reconcile", first, second).Output, StringComparison.Ordinal);
        Assert.Equal(["云牧县", "12%", "1", "8", "1"], summary.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_CSV_of_one_report_has_a_summary_though_whole_columns_are_empty()
    {
        _scratch.Write("in/a.txt");
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("p.csv"));
        var summary = Run.Of("corpus", "summary", "--in", _scratch.At("p.csv"));

        Assert.Equal(0, summary.ExitCode);
        Assert.Contains("1 份报告", summary.Output, StringComparison.Ordinal);
        Assert.Contains("要数请加 --promises", summary.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_of_a_place_is_torn_where_long_words_can_give_way()
    {
        _scratch.Write("in/a.txt");
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));

        var output = Run.Of("corpus", "query", "SELECT '云边朝鲜族自治州' AS place, 2024 AS year, 6.5 AS v, 'about' AS bound, '%' AS unit, repeat('稳中有进', 10) AS words", "--in", _scratch.At("c.duckdb")).Output;

        Assert.Contains("云边朝鲜族自治州", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_one_narrow_column_is_a_table_too()
    {
        _scratch.Write("in/a.txt");
        Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));

        Assert.Equal("n\n1\n", Run.Of("corpus", "query", "SELECT count(*) AS n FROM reports", "--in", _scratch.At("c.duckdb")).Output);
    }

    [Fact]
    public void Files_that_fail_are_listed_and_the_others_taken()
    {
        _scratch.Write("in/a.txt");
        _scratch.Write("in/b.txt", "今天天气很好。我们去公园散步，看见了许多花。");
        _scratch.Write("in/c.pdf", "%PDF-1.7 broken");
        _scratch.Write("in/d.txt");
        _scratch.Write("in/e.txt", "");
        var made = Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb"));

        Assert.Equal(1, made.ExitCode);
        Assert.Contains("不像政府工作报告", made.Remarks, StringComparison.Ordinal);
        Assert.Contains("内容相同，只收一份", made.Remarks, StringComparison.Ordinal);
        Assert.Contains("新读 1 份，已读过 0 份，重复 1 份，失败 3 份", made.Remarks, StringComparison.Ordinal);
        Assert.Equal("[\n{\"n\":3}\n]\n", Run.Of("corpus", "query", "SELECT count(*) AS n FROM failures", "--in", _scratch.At("c.duckdb"), "--format", "json").Output);
    }

    [Fact]
    public void Where_nothing_is_a_report_nothing_is_left_behind()
    {
        _scratch.Write("in/b.txt", "今天天气很好。我们去公园散步，看见了许多花。");

        Assert.Equal(2, Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.duckdb")).ExitCode);
        Assert.Equal(2, Run.Of("corpus", _scratch.At("in"), "--out", _scratch.At("c.csv")).ExitCode);
        Assert.Equal("in", _scratch.Files(""));
    }

    [Theory]
    [InlineData("--out 要以 .duckdb", "in", "--out", "x.foo")]
    [InlineData("没有报告", "empty", "--out", "x.duckdb")]
    [InlineData("要读哪些报告", "--out", "x.duckdb")]
    [InlineData("--table 只用于", "in", "--out", "x.duckdb", "--table", "items")]
    [InlineData("不是 DuckDB 文件", "in", "--out", "other.duckdb")]
    [InlineData("不是 DuckDB 文件", "in", "--out", "other.duckdb", "--afresh")]
    [InlineData("文件夹不存在", "in", "--out", "nowhere/x.parquet")]
    [InlineData("是文件夹", "in", "--out", "dir.csv")]
    [InlineData("SQL 有错", "query", "SELECT nothing FROM panel", "--in", "good.duckdb")]
    [InlineData("只查不改", "query", "DROP TABLE reports", "--in", "good.duckdb")]
    [InlineData("没有", "query", "SELECT 1", "--in", "absent.duckdb")]
    [InlineData("--in 要 luoshi corpus 写成的", "query", "SELECT 1", "--in", "other.duckdb")]
    [InlineData("以 .svg 结尾", "summary", "--in", "good.duckdb", "--out", "x.foo")]
    [InlineData("--promises 要知道", "summary", "--in", "good.parquet", "--promises")]
    [InlineData("结尾", "query", "SELECT 1", "--in", "good.duckdb", "--out", "x.foo")]
    public void What_cannot_be_done_is_said_in_a_sentence(string sentence, params string[] words)
    {
        _scratch.Write("in/a.txt");
        Directory.CreateDirectory(_scratch.At("empty"));
        Directory.CreateDirectory(_scratch.At("dir.csv"));
        _scratch.Write("other.duckdb", "不是数据库");
        _scratch.Write("good.duckdb", _good.Value);
        var files = _scratch.Files("");
        var run = Run.Of(["corpus", .. words.Select(word => word.StartsWith('-') || word.Contains(' ') || word is "query" or "summary" || word == "items" ? word : _scratch.At(word))]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.Equal(files, _scratch.Files(""));
        Assert.Equal("不是数据库", File.ReadAllText(_scratch.At("other.duckdb")));
    }

    /// <summary>A corpus of one report.</summary>
    private static byte[] MakeGood()
    {
        using var scratch = new Scratch();
        Run.Of("corpus", scratch.Write("in/a.txt"), "--out", scratch.At("good.duckdb"));
        return File.ReadAllBytes(scratch.At("good.duckdb"));
    }

    /// <summary>What the program says when a signal comes as soon as it tells that this file cannot be read.</summary>
    private string InterruptedWhenToldOf(string file)
    {
        using var process = Run.Start(new ProcessStartInfo(Run.Program, ["corpus", _scratch.At("in"), "--out", _scratch.At("p.parquet")]));
        string? line;
        do line = process.StandardError.ReadLine();
        while (line?.Contains(file, StringComparison.Ordinal) == false);
        Assert.True(line is not null, $"The run was over and {file} was not told of.");
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        var remarks = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return remarks;
    }
}
