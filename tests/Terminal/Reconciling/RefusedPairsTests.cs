namespace Luoshi.Terminal.Tests.Reconciling;

public sealed class RefusedPairsTests
{
    [Fact]
    public void One_report_twice_is_refused() => AssertRefused(Pair.Plan, Pair.Plan, "是同一份报告");

    [Fact]
    public void Years_the_wrong_way_round_are_told_with_what_to_do() => AssertRefused(Pair.Review, Pair.Plan, "年份反了", "放在前面");

    [Fact]
    public void Two_reports_of_one_year_are_refused() => AssertRefused(Pair.Plan, Pair.Plan + "\n", "都是 2025 年的报告");

    [Fact]
    public void Reports_of_different_places_are_refused() =>
        AssertRefused(Pair.Plan, Pair.Review.Replace("云牧县", "宁波市", StringComparison.Ordinal), "不是同一个地方的");

    [Fact]
    public void A_report_without_a_plan_promises_nothing() =>
        AssertRefused(Pair.Plan[..Pair.Plan.IndexOf("## 二", StringComparison.Ordinal)], Pair.Review, "没有工作安排");

    [Fact]
    public void A_report_without_a_review_tells_nothing() =>
        AssertRefused(Pair.Plan, Pair.Review[..Pair.Review.IndexOf("## 一", StringComparison.Ordinal)] + Pair.Review[Pair.Review.IndexOf("## 二", StringComparison.Ordinal)..], "没有工作回顾");

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var scratch = new Scratch();

        var run = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.At("none.txt"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.txt", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_between_is_remarked_on()
    {
        using var scratch = new Scratch();
        var later = Pair.Review.Replace("2026年1月10日", "2027年1月9日", StringComparison.Ordinal).Replace("2025年工作回顾", "2026年工作回顾", StringComparison.Ordinal)
            .Replace("2026年工作安排", "2027年工作安排", StringComparison.Ordinal);

        var run = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", later));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("一般在 2026 年的报告里交代", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_not_written()
    {
        using var scratch = new Scratch();

        var run = Run.Of("reconcile", scratch.Write("a.txt", Pair.Plan), scratch.Write("b.txt", Pair.Review), "--out", scratch.At("x.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(scratch.At("x.docx")));
    }

    private static void AssertRefused(string plan, string review, params string[] words)
    {
        using var scratch = new Scratch();

        var run = Run.Of("reconcile", scratch.Write("a.txt", plan), scratch.Write("b.txt", review));

        Assert.Equal(2, run.ExitCode);
        Assert.All(words, word => Assert.Contains(word, run.Remarks, StringComparison.Ordinal));
        Assert.Empty(run.Bytes);
    }
}
