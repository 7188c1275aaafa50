using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Reading;

public sealed class OutputTests
{
    [Fact]
    public void Files_are_written_into_memory_as_into_any_folder()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "there is no /dev/shm on this system");
        var path = Path.Combine("/dev/shm", $"luoshi-{Guid.NewGuid():N}.json");
        try
        {
            Assert.Equal(0, Run.Of("read", "--out", path).ExitCode);
            Assert.StartsWith("{\"report\"", File.ReadAllText(path), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_report_is_never_written_over_by_its_own_reading()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt");

        var folder = Run.Of("read", scratch.Folder, "--out", scratch.Folder);
        var file = Run.Of("read", path, "--out", path);

        Assert.Equal(2, folder.ExitCode);
        Assert.Equal(2, file.ExitCode);
        Assert.Contains("就是要读的报告，不覆盖", folder.Remarks, StringComparison.Ordinal);
        Assert.Equal(Scratch.Report, File.ReadAllText(path));
    }

    [Fact]
    public void Two_reports_of_one_name_do_not_hide_each_other()
    {
        using var scratch = new Scratch();

        var run = Run.Of("read", scratch.Write("x/a.txt"), scratch.Write("y/a.md"), "--out", scratch.At("out"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("a.json", scratch.Files("out"));
        Assert.Contains($"{scratch.At("y/a.md")} 没有写：{scratch.At("out/a.json")} 已由 {scratch.At("x/a.txt")} 写了", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_file_can_be_made_the_language_asked_for_is_kept()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "there is no /proc on this system");
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");

        Assert.Equal("/proc/x.json 没有写成：这个位置不能新建文件，请换一个文件夹。", Run.Of("read", path, "--out", "/proc/x.json").Remarks.Trim());
        Assert.Contains("no file can be created there", Run.InEnglish("read", path, "--out", "/proc/x.json").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_no_part_of_a_file()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full on this system");
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");

        var device = Run.Of("read", path, "--format", "json", "--out", "/dev/full");
        var redirected = Run.Shell($"\"$LUOSHI\" read '{path}' --format json > /dev/full");

        Assert.Equal((2, 2), (device.ExitCode, redirected.ExitCode));
        Assert.Contains("磁盘已满", device.Remarks, StringComparison.Ordinal);
        Assert.Contains("磁盘已满", redirected.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_system_that_fills_up_keeps_the_whole_files_before()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.At("small"));
        var mount = Run.With(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", scratch.At("small")]));
        Assert.SkipUnless(mount.ExitCode == 0, $"cannot mount a small file system: {mount.Remarks.Trim()}");
        try
        {
            for (var number = 10; number < 30; number++) scratch.Write($"in/{number}.md", Scratch.Report + new string('。', 20));

            var run = Run.Of("read", scratch.At("in"), "--format", "json", "--out", scratch.At("small"));

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("磁盘已满", run.Remarks, StringComparison.Ordinal);
            Assert.DoesNotContain(".part", scratch.Files("small"), StringComparison.Ordinal);
            foreach (var file in Directory.GetFiles(scratch.At("small"))) Assert.EndsWith("}\n", File.ReadAllText(file), StringComparison.Ordinal);
        }
        finally
        {
            Run.With(new ProcessStartInfo("umount", [scratch.At("small")]));
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_or_a_file_in_its_place_is_told()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.md");

        var missing = Run.Of("read", path, "--format", "json", "--out", scratch.At("no/where/x.json"));
        var file = Run.Of("read", path, scratch.Write("b.md"), "--format", "json", "--out", path);

        Assert.Equal((2, 2), (missing.ExitCode, file.ExitCode));
        Assert.Contains("上级文件夹不存在", missing.Remarks, StringComparison.Ordinal);
        Assert.Contains("是文件；读多份报告时要给文件夹", file.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_it_leaves_whole_files_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent by kill");
        using var scratch = new Scratch();
        var text = string.Concat(Enumerable.Repeat(Scratch.Report, 60));
        for (var number = 0; number < 400; number++) scratch.Write($"in/{number:000}.md", text);

        using var process = Run.Start(new ProcessStartInfo(Run.Program, ["read", scratch.At("in"), "--format", "json", "--out", scratch.At("out"), "--jobs", "2"]));
        var remarks = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!Directory.Exists(scratch.At("out")) || Directory.GetFiles(scratch.At("out"), "*.json").Length == 0) Thread.Sleep(2);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));

        Assert.Equal(130, process.ExitCode);
        var files = Directory.GetFileSystemEntries(scratch.At("out"));
        Assert.InRange(files.Length, 1, 399);
        Assert.All(files, file => Assert.EndsWith("]}\n", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Contains("已中断", await remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_error() =>
        Assert.DoesNotContain("出了错", Run.Shell("\"$LUOSHI\" read | head -1; true").Remarks, StringComparison.Ordinal);

    [Theory]
    [InlineData("text REPORT")]
    [InlineData("explain REPORT 10")]
    [InlineData("read --help")]
    [InlineData("--version")]
    public void A_full_disk_behind_standard_output_is_told_and_no_crash(string words)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full on this system");

        using var scratch = new Scratch();

        var run = Run.Shell($"\"$LUOSHI\" {words.Replace("REPORT", $"'{scratch.Write("a.md")}'", StringComparison.Ordinal)} > /dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("磁盘已满", run.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", run.Remarks, StringComparison.Ordinal);
    }
}
