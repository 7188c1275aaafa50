using System.CommandLine;
using Luoshi.Documents;

namespace Luoshi.Terminal.Inputs;

/// <summary>The option <c>--ocr</c> and what it asks of the opening of a file.</summary>
internal static class Recognition
{
    public static Option<bool> Option(Voice voice) => new("--ocr")
    {
        Description = voice.Say("扫描件、图片用 tesseract 识别文字", "recognize scans and images with tesseract"),
    };

    /// <summary>While pages are recognized, standard error tells how far it is.</summary>
    public static OpenOptions OptionsOf(bool recognize, Voice voice, CancellationToken stop) => new()
    {
        Recognize = recognize,
        Progress = (name, page, pages) => voice.Remark(new(
            $"{name}：识别第 {page} 页，共 {pages} 页", $"{name}: recognizing page {page} of {pages}")),
        Stop = stop,
    };
}
