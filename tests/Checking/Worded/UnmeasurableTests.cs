namespace Luoshi.Checking.Tests.Worded;

public class UnmeasurableTests
{
    [Fact]
    public void A_project_that_is_only_to_be_speeded_up_gets_the_question_that_decides_it() =>
        Assert.Contains("是否开工", Assert.Single(Lines("加快城北水厂扩建工程建设。")), StringComparison.Ordinal);

    [Fact]
    public void What_has_a_number_and_an_end_needs_no_question() => Assert.Empty(Lines("建成停车场25个。"));

    private static IReadOnlyList<string> Lines(string plan) => Reports.Lines(new(Reports.Of(2025, "平稳。", plan), null, []), "worded");
}
