using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Reading;

public sealed class PageTests
{
    private const string Words = "政府工作报告\n2024年，新建停车位430个，奶产量突破2.1万吨。\n";

    [Fact]
    public void A_page_is_drawn_with_the_figure_marked_that_covers_the_offset()
    {
        RequirePrograms();
        using var scratch = new Scratch();
        var report = scratch.Write("in/报 告.rtf", Rtf(Words));
        var offset = Run.Of("text", report).Output.IndexOf("30个", StringComparison.Ordinal);

        var plain = Run.Of("page", report, "1");
        var marked = Run.Of("page", report, "--highlight", $"{offset}", "--png", scratch.At("页.png"));

        Assert.Equal((0, 0, ""), (plain.ExitCode, marked.ExitCode, marked.Remarks));
        Assert.Empty(marked.Bytes);
        Assert.Equal("PNG"u8, plain.Bytes.AsSpan(1, 3));
        Assert.NotEqual(plain.Bytes, File.ReadAllBytes(scratch.At("页.png")));
        Assert.Equal("in 页.png", scratch.Files(""));
    }

    [Fact]
    public void A_mark_on_another_page_is_told_and_an_older_image_stays()
    {
        RequirePrograms();
        using var scratch = new Scratch();
        var (report, image) = (scratch.Write("报告.rtf", Rtf(Words)), scratch.Write("页.png", "older"));

        var run = Run.Of("page", report, "2", "--highlight", "20", "--png", image);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("在第 1 页，不在第 2 页", run.Remarks, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(image));
    }

    [Theory]
    [InlineData("poppler-utils", "%PDF-1.7\n", "pdf")]
    [InlineData("libreoffice-writer-nogui", "{\\rtf1 a}", "rtf")]
    [InlineData("tesseract-ocr", "\u00FF\u00D8\u00FF", "jpg")]
    public void A_missing_program_is_told_with_the_package_that_has_it(string package, string content, string ending)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "programs are found in their usual folders too");
        using var scratch = new Scratch();
        var start = new ProcessStartInfo(Run.Program, ["page", scratch.Write($"报告.{ending}", System.Text.Encoding.Latin1.GetBytes(content)), "1", "--png", scratch.At("页.png")]);
        start.Environment["PATH"] = scratch.Folder;

        var run = Run.With(start);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"apt install {package}", run.Remarks, StringComparison.Ordinal);
        Assert.Equal($"报告.{ending}", scratch.Files(""));
    }

    [Theory]
    [InlineData("1", "没有页面可画")]
    [InlineData("1 --highlight 5", "没有页面可画")]
    [InlineData("", "要画哪一页")]
    [InlineData("0", "页码要写从 1 数起的整数，不能是“0”")]
    [InlineData("1 --highlight 999999", "位置要写 0 到")]
    [InlineData("1 --highlight", "--highlight 后面缺少内容")]
    [InlineData("1 --png a --png b", "--png 只能写一次")]
    public void What_cannot_be_drawn_is_told(string words, string sentence)
    {
        using var scratch = new Scratch();

        var run = Run.Of(["page", scratch.Write("a.md"), .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
        Assert.Empty(run.Bytes);
    }

    private static void RequirePrograms()
    {
        Assert.SkipUnless(IsInstalled("soffice"), "LibreOffice Writer is not installed (apt install libreoffice-writer-nogui): no page can be set.");
        Assert.SkipUnless(IsInstalled("pdftoppm"), "pdftoppm is not installed (apt install poppler-utils): no page can be drawn.");
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Rtf(string words) =>
        $"{{\\rtf1\\ansi {string.Concat(words.Select(c => c == '\n' ? "\\par " : c < 128 ? $"{c}" : $"\\u{(short)c}?"))}}}";
}
