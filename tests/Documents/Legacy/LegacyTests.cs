using System.Diagnostics;
using System.Text;
using Luoshi.Documents.Legacy;

namespace Luoshi.Documents.Tests.Legacy;

public sealed class LegacyTests
{
    private const string Report = "政府工作报告\n2024年，新建停车位430个，奶产量突破2.1万吨。\n";

    [Theory]
    [InlineData("doc", SourceFormat.Legacy)]
    [InlineData("rtf", SourceFormat.RichText)]
    public void An_old_document_is_read_and_told_as_what_it_is(string kind, SourceFormat format)
    {
        Soffice.Require();
        var bytes = Soffice.Convert(Encoding.UTF8.GetBytes(Report), "txt", kind)!;

        var intake = DocumentOpener.Open("报告.wps", bytes);

        Assert.Equal(Report, intake.Document.Text);
        Assert.Equal(format, intake.Format);
        Assert.Equal("报告.wps", intake.Document.Name);
        Assert.Equal(System.Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), intake.Document.SourceHash);
    }

    /// <summary>By the flag that Word sets in the head of its stream, which two marks begin.</summary>
    [Fact]
    public void A_document_with_a_password_is_told_as_protected()
    {
        Soffice.Require();
        var bytes = Soffice.Convert(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Report, 100))), "txt", "doc")!;
        Assert.False(WordHeader.IsProtected(bytes));
        var head = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xEC, 0xA5]);
        Assert.Equal(0, head % 512);
        bytes[head + 11] |= 1;

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.doc", bytes));

        Assert.Contains("设了密码", refusal.Chinese, StringComparison.Ordinal);
        for (var length = 0; length < bytes.Length; length += 100) WordHeader.IsProtected(bytes.AsSpan(0, length));
    }

    [Fact]
    public void Where_the_program_is_absent_the_sentence_says_how_to_install_it()
    {
        var refusal = Assert.Throws<UnreadableException>(() =>
            new LegacyReader(SourceFormat.Legacy, () => null).Read(new SourceFile("报告.doc", new byte[9]), OpenOptions.Default));

        Assert.Contains("libreoffice-writer-nogui", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer-nogui", refusal.English, StringComparison.Ordinal);
        Assert.Null(Office.Find("/nowhere"));
    }

    [Fact]
    public void A_program_that_does_not_end_is_ended_with_all_that_it_started_and_leaves_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var stuck = new FakeOffice("mkdir -p \"$HOME/out\"\nsleep 987 &\necho $! > \"{folder}/child\"\npwd > \"{folder}/work\"\nwait\n");

        var refusal = Assert.Throws<UnreadableException>(() => new LegacyReader(SourceFormat.Legacy, () => stuck.Program)
            .Read(new SourceFile("报告.doc", new byte[9]), new OpenOptions { Limit = TimeSpan.FromSeconds(2) }));

        Assert.Contains("没有读完", refusal.Chinese, StringComparison.Ordinal);
        Assert.False(Directory.Exists(stuck.Note("work")));
        Assert.True(Gone(int.Parse(stuck.Note("child"), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Who_stops_the_reading_stops_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var stuck = new FakeOffice("pwd > \"{folder}/work\"\nexec sleep 986\n");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.Throws<OperationCanceledException>(() => new LegacyReader(SourceFormat.Legacy, () => stuck.Program)
            .Read(new SourceFile("报告.doc", new byte[9]), new OpenOptions { Stop = stop.Token }));
        Assert.False(Directory.Exists(stuck.Note("work")));
    }

    [Fact]
    public void What_the_program_cannot_open_is_a_sentence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var failing = new FakeOffice("echo 'Error: source file could not be loaded' >&2\nexit 1\n");

        var refusal = Assert.Throws<UnreadableException>(() =>
            new LegacyReader(SourceFormat.Legacy, () => failing.Program).Read(new SourceFile("报告.doc", new byte[9]), OpenOptions.Default));

        Assert.Contains("转换不成", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_outside_is_not_fetched()
    {
        Soffice.Require();
        using var trap = new Trap();
        var rtf = "{\\rtf1 head {\\field{\\*\\fldinst{INCLUDEPICTURE \"" + trap.Address + "\" \\\\d}}{\\fldrslt pic}} {\\field{\\*\\fldinst{INCLUDETEXT \"" + trap.Address + "\"}}{\\fldrslt text}} {\\*\\template " + trap.Address + "}tail}";

        var intake = DocumentOpener.Open("报告.rtf", Encoding.ASCII.GetBytes(rtf));

        Assert.Contains("tail", intake.Document.Text, StringComparison.Ordinal);
        Assert.False(trap.Sprung);
    }

    private static bool Gone(int process)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(5))
        {
            try
            {
                using var running = Process.GetProcessById(process);
                if (running.HasExited) return true;
            }
            catch (ArgumentException)
            {
                return true;
            }
            Thread.Sleep(50);
        }
        return false;
    }
}
