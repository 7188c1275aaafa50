namespace Luoshi.Terminal.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("read --format pdf", "--format 不能是“pdf”，可用：table、json、csv、xlsx。")]
    [InlineData("read --only all", "--only 不能是“all”")]
    [InlineData("read --jobs 0", "--jobs 要写 1 到 256 的整数，不能是“0”。")]
    [InlineData("read --out", "--out 后面缺少内容。")]
    [InlineData("read --colour", "不认识“--colour”。")]
    [InlineData("raed", "不认识“raed”，是不是 read？")]
    [InlineData("--formt json", "不认识“--formt”，是不是 --format？")]
    [InlineData("read --formt json", "不认识“--formt”，是不是 --format？")]
    [InlineData("text --foo a", "不认识“--foo”。")]
    [InlineData("explain --lexcon d f 1", "不认识“--lexcon”，是不是 --lexicon？")]
    [InlineData("text 甲.odt 云牧.odt", "“云牧.odt”多出来了：text 一次只看一个文件。")]
    [InlineData("explain 甲.odt 10 云牧.odt", "“云牧.odt”多出来了：explain 一次只看一个文件。")]
    [InlineData("text", "缺少 文件|-。")]
    [InlineData("explain", "缺少 文件|-。")]
    [InlineData("evaluate a", "缺少 结果。")]
    [InlineData("read --lang fr", "--lang 不能是“fr”，可用：zh、en。")]
    [InlineData("read --lexicon nowhere", "没有词表文件夹 nowhere。")]
    [InlineData("read --format xlsx a b", "xlsx 要写进文件")]
    public void A_wrong_command_is_told_in_a_sentence_and_ends_with_2(string arguments, string sentence)
    {
        var run = Run.Of(arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.Empty(run.Bytes);
    }

    [Theory]
    [InlineData("--formt json")]
    [InlineData("text --foo a b c")]
    [InlineData("explain --lexcon d f 1")]
    public void A_mistyped_option_is_told_once_and_not_what_follows_it(string arguments) =>
        Assert.Equal(2, Run.Of(arguments.Split(' ')).Remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void A_file_without_a_verb_is_told_with_the_command_that_reads_it()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");

        var run = Run.Of(path, "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"要读它：luoshi read {path}", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_too() =>
        Assert.Contains("--format cannot be \"pdf\"; it takes table, json, csv, xlsx.", Run.InEnglish("read", "--format", "pdf").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_a_file_like_any_other() =>
        Assert.Contains("没有这个文件：@list", Run.Of("read", "@list").Remarks, StringComparison.Ordinal);
}
