namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>Symbolic links: followed where they lead to a report, told where they lead nowhere, and no folder is walked through twice.</summary>
public sealed class LinkTests
{
    public LinkTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a right of their own on Windows");

    [Fact]
    public void A_link_to_a_report_is_read()
    {
        using var scratch = new Scratch();
        File.CreateSymbolicLink(scratch.At("链.docx"), scratch.Write("真.docx", Sound.Docx));

        WatchedRun.Read(scratch, scratch.At("链.docx")).AssertRead(scratch, Sound.Figure);
    }

    [Fact]
    public void A_link_to_nothing_is_told_with_what_it_leads_to()
    {
        using var scratch = new Scratch();
        File.CreateSymbolicLink(scratch.At("链.docx"), scratch.At("去年删掉了.docx"));

        WatchedRun.Read(scratch, scratch.At("链.docx")).AssertRefused(scratch, "去年删掉了.docx");
    }

    [Fact]
    public void A_link_to_itself_is_told()
    {
        using var scratch = new Scratch();
        File.CreateSymbolicLink(scratch.At("甲.docx"), scratch.At("乙.docx"));
        File.CreateSymbolicLink(scratch.At("乙.docx"), scratch.At("甲.docx"));

        WatchedRun.Read(scratch, scratch.At("甲.docx")).AssertRefused(scratch, "绕成了圈");
    }

    [Fact]
    public void Folders_that_are_linked_into_a_folder_are_left_aside_as_its_subfolders_are()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.md");
        scratch.Write("out of it/b.md");
        Directory.CreateSymbolicLink(scratch.At("in/itself"), scratch.At("in"));
        Directory.CreateSymbolicLink(scratch.At("in/other"), scratch.At("out of it"));

        var run = Run.Of("read", scratch.At("in"), "--format", "json", "--out", scratch.At("written"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("a.json", scratch.Files("written"));
    }

    [Fact]
    public void A_result_is_never_written_through_a_link_onto_its_report()
    {
        using var scratch = new Scratch();
        var report = scratch.Write("真.docx", Sound.Docx);
        File.CreateSymbolicLink(scratch.At("结果.json"), report);

        Run.Of("read", report, "--format", "json", "--out", scratch.At("结果.json"));

        Assert.Equal(Sound.Docx, File.ReadAllBytes(report));
    }
}
