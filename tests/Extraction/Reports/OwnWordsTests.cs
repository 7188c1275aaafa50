namespace Luoshi.Extraction.Tests.Reports;

/// <summary>The sample, the golds and the examples hold no sentence of a real report: no run of characters as long as a clause.</summary>
public sealed class OwnWordsTests
{
    private const int Run = 24;

    [Fact]
    public void Nothing_is_taken_from_a_real_report()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var theirs = Shared.Reports().SelectMany(name => Runs(File.ReadAllText(Shared.Report(name)))).Select(run => run.Hash).ToHashSet();

        var taken = OurFiles().SelectMany(path => Runs(File.ReadAllText(path)).Where(run => theirs.Contains(run.Hash)).Take(1).Select(run => $"{Path.GetFileName(path)}: a run of {Run} characters, {run.At} characters into the text without blanks"));

        Assert.Empty(taken);
    }

    private static IEnumerable<string> OurFiles() =>
        new[] { Checkout.At("samples"), Checkout.Here("Gold"), Checkout.Here("Examples"), Checkout.At("docs") }.Where(Directory.Exists).SelectMany(folder =>
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".md" or ".jsonl"));

    /// <summary>Every run of a text without its blanks, by a hash wide enough that two runs do not meet by chance.</summary>
    private static IEnumerable<(UInt128 Hash, int At)> Runs(string text)
    {
        var bare = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        for (var at = 0; at + Run <= bare.Length; at++)
            yield return (Hash(bare.AsSpan(at, Run)), at);
    }

    private static UInt128 Hash(ReadOnlySpan<char> words)
    {
        UInt128 hash = 0;
        foreach (var letter in words)
            hash = (hash * 1_000_003) ^ letter;
        return hash;
    }
}
