using Luoshi.Documents;
using Luoshi.Terminal.Inspecting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tests.Inspecting;

public sealed class InspectionTests
{
    [Fact]
    public void All_that_became_of_a_file_is_told_a_line_each()
    {
        var intake = new Intake(Report(new Layout([new(1, 0), new(2, 4)], [])), SourceFormat.Pdf)
        {
            LeftOut = [new(OmissionKind.PageNumber, 2, "— 1 —"), new(OmissionKind.Picture, 3, "")],
            Unread = [new(3, UnreadCause.NoText), new(4, UnreadCause.NoText), new(6, UnreadCause.NoText), new(5, UnreadCause.Damaged)],
            Changes = [new(ChangeKind.Deleted, "400个", "王芳", null, 2)],
        };

        Assert.Equal(
            [
                "文件：报告", "格式：PDF 文档", "页数：2", "字数（不计空白）：6", "略去：页码 2 处，如“— 1 —”", "略去：图片 3 处",
                "修订：1 处，文字取接受后的；luoshi text --show-changes 逐条列出",
                "没有读到：第 3—4、6 页：只有图像，没有文字；加 --ocr 识别", "没有读到：第 5 页：数据损坏",
            ],
            Lines(intake, Language.Chinese));
    }

    [Theory]
    [InlineData(SourceFormat.Pdf, false, "没有读到：第 2 页：只有图像，没有文字；加 --ocr 识别")]
    [InlineData(SourceFormat.Pdf, true, "没有读到：第 2 页：只有图像，没有文字")]
    [InlineData(SourceFormat.Ofd, false, "没有读到：第 2 页：只有图像，没有文字；另存为 PDF，再加 --ocr 读")]
    [InlineData(SourceFormat.Ofd, true, "没有读到：第 2 页：只有图像，没有文字；另存为 PDF，再加 --ocr 读")]
    public void Recognition_is_advised_only_where_it_can_be_had_and_was_not(SourceFormat format, bool recognized, string line) => Assert.Contains(
        line,
        Inspection.Of(new Intake(Report(Layout.None), format) { Unread = [new(2, UnreadCause.NoText)] }, recognized).Select(said => said.Chinese));

    [Theory]
    [InlineData(SourceFormat.Word, "pages: not told by the file, which is set in pages when it is opened")]
    [InlineData(SourceFormat.WebPage, null)]
    [InlineData(SourceFormat.Text, null)]
    public void A_file_that_has_pages_and_does_not_tell_them_says_so(SourceFormat format, string? line) =>
        Assert.Equal(line, Lines(new Intake(Report(Layout.None), format), Language.English).FirstOrDefault(said => said.StartsWith("pages", StringComparison.Ordinal)));

    [Fact]
    public void The_words_of_a_script_are_told_to_nobody() => Assert.Contains(
        "left out: scripts and styles: 1",
        Lines(new Intake(Report(Layout.None), SourceFormat.WebPage) { LeftOut = [new(OmissionKind.Script, 1, "var x;")] }, Language.English));

    [Fact]
    public void What_was_recognized_on_images_is_told_with_its_doubts()
    {
        PlacedWord[] words = [new(new(0, 2), default), new(new(3, 5), default, 0.95f), new(new(5, 6), default, 0.79f), new(new(6, 7), default, 0.3f)];
        var intake = new Intake(Report(new Layout([new(1, 0), new(2, 3), new(3, 6)], words)), SourceFormat.Pdf);

        Assert.Contains("识别：2 页由图像识别得来，2 处把握不高", Lines(intake, Language.Chinese));
        Assert.Contains("recognition: 2 pages recognized on images, not sure in 2 places", Lines(intake, Language.English));
    }

    [Fact]
    public void A_text_that_was_never_an_image_has_no_line_of_recognition() => Assert.DoesNotContain(
        Lines(new Intake(Report(new Layout([new(1, 0)], [new(new(0, 2), default)])), SourceFormat.Pdf), Language.Chinese),
        line => line.StartsWith("识别", StringComparison.Ordinal));

    [Fact]
    public void A_plain_file_is_told_with_its_encoding()
    {
        using var scratch = new Scratch();

        var run = Run.Of("inspect", scratch.Write("a.md", "政府 工作报告\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"文件：{scratch.At("a.md")}\n格式：纯文本，UTF-8\n字数（不计空白）：6\n没有读到：无\n", run.Output.ReplaceLineEndings("\n"));
    }

    private static Document Report(Layout layout) => new("报告", "政府\n工作报告\n", "") { Layout = layout };

    private static IEnumerable<string> Lines(Intake intake, Language language) => Inspection.Of(intake, recognized: false).Select(line => line.In(language));
}
