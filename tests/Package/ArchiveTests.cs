namespace Luoshi.Package.Tests;

public sealed class ArchiveTests(Archives archives) : IClassFixture<Archives>
{
    private static readonly Dictionary<string, string> _nothing = new() { ["LANG"] = "zh_CN.UTF-8" };

    [Theory]
    [InlineData("linux-x64", "luoshi", new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F' }, 0x12, 0x3E)]
    [InlineData("linux-arm64", "luoshi", new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F' }, 0x12, 0xB7)]
    [InlineData("win-x64", "luoshi.exe", new byte[] { (byte)'M', (byte)'Z' }, 0xF4, 0x64)]
    public void An_archive_holds_a_program_for_its_machine(string rid, string program, byte[] mark, int machineAt, byte machine)
    {
        var bytes = File.ReadAllBytes(Path.Combine(archives.Unpacked(rid), "program", program));

        // The machine stands at a fixed place in an ELF header, and four bytes after a PE header's beginning.
        var at = rid.StartsWith("win", StringComparison.Ordinal) ? BitConverter.ToInt32(bytes, 0x3C) + 4 : machineAt;
        Assert.Equal(mark, bytes[..mark.Length]);
        Assert.Equal(machine, bytes[at]);
    }

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("linux-arm64")]
    [InlineData("win-x64")]
    public void An_archive_has_what_a_reader_needs_at_its_top(string rid)
    {
        var folder = archives.Unpacked(rid);

        Assert.Equal($"luoshi-{archives.Version}-{rid}", Path.GetFileName(folder));
        Assert.Equal(
            ["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "docs", "luoshi", "luoshi.cmd", "program", "samples"],
            Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "samples")));
        Assert.All(File.ReadAllText(Path.Combine(folder, "luoshi.cmd")).TrimEnd().Split('\n')[..^1], line => Assert.EndsWith("\r", line));
    }

    [Fact]
    public void Without_an_SDK_it_reads_the_sample()
    {
        var folder = archives.Unpacked("linux-x64");

        AssertReadsTheSample(Run.Of(folder, _nothing, "/bin/bash", Path.Combine(folder, "luoshi")));
    }

    [Fact]
    public void Without_an_SDK_and_a_network_it_reads_the_sample()
    {
        var folder = archives.Unpacked("linux-x64");
        Assert.SkipUnless(Seclusion.IsPermitted, "This machine does not let a test leave the network (unshare).");

        AssertReadsTheSample(Seclusion.Run(folder, "/bin/bash", Path.Combine(folder, "luoshi")));
    }

    [Fact]
    public void A_link_to_it_starts_it_from_anywhere()
    {
        using var elsewhere = new TemporaryFolder();
        var link = Path.Combine(elsewhere.Path, "落实");
        File.CreateSymbolicLink(link, Path.Combine(archives.Unpacked("linux-x64"), "luoshi"));

        var run = Run.Of(elsewhere.Path, new Dictionary<string, string> { ["PATH"] = "/usr/bin:/bin" }, link, "--version");

        Assert.Equal(archives.Version, run.Output.Trim());
    }

    private static void AssertReadsTheSample(Run run)
    {
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("云牧县", run.Output, StringComparison.Ordinal);
    }
}
