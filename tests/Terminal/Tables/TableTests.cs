using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Tables;

public sealed class TableTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_paper(int columns)
    {
        var lines = AtWidth(columns, "read").Output.Split('\n');

        Assert.All(lines, line => Assert.True(WidthOf(line) <= columns, line));
        Assert.Contains(lines, line => WidthOf(line) > columns / 2);
    }

    [Fact]
    public void A_wide_terminal_shows_place_and_theme_and_does_not_tear_rows_apart()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");
        var offset = Scratch.Report.IndexOf("持续优化", StringComparison.Ordinal);

        foreach (var columns in (int[])[120, 200])
        {
            var lines = AtWidth(columns, "read", path).Output.Split('\n');
            Assert.Contains(lines, line => line.Contains("补齐短板", StringComparison.Ordinal) && line.Contains("6月底前完成城东", StringComparison.Ordinal));
            var task = lines.Single(line => line.Contains("持续优化营商环境", StringComparison.Ordinal));
            Assert.Contains($"年底        {offset}", task, StringComparison.Ordinal);
            Assert.True(task.IndexOf("2 推进", StringComparison.Ordinal) < 66, task);
        }
        Assert.DoesNotContain($"{offset}", AtWidth(80, "read", path, "--only", "items").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void English_labels_are_never_cut(int columns)
    {
        var output = AtWidth(columns, "read", "--lang", "en").Output;

        foreach (var label in (string[])[" quantified ", " designation ", " qualitative ", " 2 process ", " 5 hard ", "target"])
            Assert.Contains(label, output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.TrimEnd().EndsWith("quantifi", StringComparison.Ordinal) || line.Contains("proc ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read --only sections")]
    [InlineData("read --only skipped")]
    [InlineData("read --only figures")]
    public void No_line_of_a_cell_begins_with_a_closing_mark(string words)
    {
        foreach (var columns in (int[])[60, 80, 120])
            Assert.DoesNotContain(
                AtWidth(columns, words.Split(' ')).Output.Split('\n'), line => line.TrimStart() is ['，' or '、' or '。' or '；' or '：' or '”' or '》' or '）' or '%', ..]);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read --only sections")]
    [InlineData("read --only skipped")]
    [InlineData("read --only figures")]
    public void In_a_pipe_there_are_no_colours_and_no_blanks_at_line_ends(string words)
    {
        var output = Run.Of(words.Split(' ')).Output;

        Assert.DoesNotContain('\e', output);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_place_is_explained_with_its_section_its_fields_and_the_rules()
    {
        using var scratch = new Scratch();
        var offset = Scratch.Report.IndexOf("2.1万吨", StringComparison.Ordinal);

        var run = Run.Of("explain", scratch.Write("a.md"), $"{offset}");

        Assert.Equal(0, run.ExitCode);
        foreach (var words in (string[])["2024年工作回顾（回顾）", "【2.1万吨】", "21000 吨", "奶产量", "bound.min", "‹突破›【2.1万吨】，同比"])
            Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("99999")]
    [InlineData("十")]
    public void A_place_outside_the_text_is_told(string offset)
    {
        using var scratch = new Scratch();

        var run = Run.Of("explain", scratch.Write("a.md"), offset);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"位置要写 0 到 {Scratch.Report.Length - 1} 的整数", run.Remarks, StringComparison.Ordinal);
    }

    private static Run AtWidth(int columns, params string[] arguments) =>
        Run.With(new ProcessStartInfo("env", [$"COLUMNS={columns}", Run.Program, .. arguments]));

    private static int WidthOf(string line) => line.Sum(letter => letter is >= '\u1100' and not ('✓' or '…' or '“' or '”' or '≥' or '≤' or '≈' or '−' or '—' or '–' or '‹' or '›' or '‘' or '’' or 'Ⅱ' or 'Ⅲ') ? 2 : 1);
}
