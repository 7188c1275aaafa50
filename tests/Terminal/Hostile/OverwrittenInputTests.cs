namespace Luoshi.Terminal.Tests.Hostile;

public sealed class OverwrittenInputTests
{
    private const string Report = "政府工作报告\n\n（2025年1月9日在云牧县第十九届人民代表大会第四次会议上）\n\n一、2024年工作回顾\n\n改造水渠12公里。\n\n二、2025年工作安排\n\n改造水渠18公里。\n";

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("reconcile")]
    [InlineData("corpus")]
    public void A_result_never_takes_the_place_of_the_report_it_is_made_from(string verb)
    {
        using var scratch = new Scratch();
        var (report, other) = (scratch.Write("报告.csv", Report), scratch.Write("下年.txt", Report.Replace("2025年", "2026年", StringComparison.Ordinal)));

        var run = verb == "reconcile" ? Run.Of(verb, report, other, "--format", "json", "--out", Around(report)) : Run.Of(verb, report, "--out", Around(report));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("就是要读的报告，不覆盖", run.Remarks, StringComparison.Ordinal);
        Assert.Equal(Report, File.ReadAllText(report));
    }

    /// <summary>The same file by another name.</summary>
    private static string Around(string path) => Path.Combine(Path.GetDirectoryName(path)!, ".", Path.GetFileName(path));
}
