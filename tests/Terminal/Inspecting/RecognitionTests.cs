using Luoshi.Documents.Tests.Scans;

namespace Luoshi.Terminal.Tests.Inspecting;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("zh", "：识别第 2 页，共 2 页")]
    [InlineData("en", ": recognizing page 2 of 2")]
    public void Progress_tells_the_file_and_the_page(string language, string words)
    {
        using var scratch = new Scratch();
        var white = (Width: 400, Height: 300, Grey: Enumerable.Repeat((byte)255, 400 * 300).ToArray());
        var path = scratch.Write("扫描.tif", TiffFile.Of([white, white], 200));

        var run = Run.Of("inspect", path, "--ocr", "--lang", language);

        Assert.SkipWhen(run.Remarks.Contains("apt install", StringComparison.Ordinal),
            "tesseract with chi_sim is not installed (apt install tesseract-ocr tesseract-ocr-chi-sim): images cannot be recognized.");
        Assert.Contains($"{path}{words}", run.Remarks, StringComparison.Ordinal);
    }
}
