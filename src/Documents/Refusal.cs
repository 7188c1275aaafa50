using System.Globalization;

namespace Luoshi.Documents;

/// <summary>The sentences with which a file is refused.</summary>
internal static class Refusal
{
    private const string SaveAsText = "请另存为 .docx、.pdf 或纯文本（.txt）再读。";
    private const string SaveAsTextEnglish = "Save it as .docx, .pdf or plain text (.txt) and read that.";

    public static UnreadableException Missing(string path) => new(
        $"没有这个文件：{path}。请核对路径。",
        $"There is no file {path}. Check the path.");

    public static UnreadableException LeadsNowhere(string path, string target) => new(
        $"{path} 是链接，它指到的 {target} 不存在。请核对原文件在哪里。",
        $"{path} is a link to {target}, which does not exist. Check where the file itself is.");

    public static UnreadableException LeadsInCircle(string path) => new(
        $"{path} 是链接，指来指去绕成了圈，后面没有文件。请直接给出原文件。",
        $"{path} is a link that leads in a circle: there is no file behind it. Name the file itself.");

    public static UnreadableException Forbidden(string path) => new(
        $"没有权限读 {path}。请换有权限的用户，或改文件的权限。",
        $"Not allowed to read {path}. Use an account that may, or change the file's permissions.");

    public static UnreadableException Folder(string path) => new(
        $"{path} 是文件夹，不是文件。",
        $"{path} is a folder, not a file.");

    public static UnreadableException Device(string name, string cause) => new(
        $"{name} 读到一半出错：{cause}",
        $"{name} could not be read to its end: {cause}");

    public static UnreadableException Empty(string name) => new(
        $"{name} 是空文件，没有可读的文字。",
        $"{name} is empty: there is nothing to read.");

    public static UnreadableException Blank(string name) => new(
        $"{name} 里只有空白，没有可读的文字。",
        $"{name} holds nothing but blanks.");

    public static UnreadableException TooLarge(string name, int limit) => new(
        $"{name} 超过 {limit >> 20} MB，超出一份报告的上限；请只留报告正文。",
        $"{name} is over {limit >> 20} MB, the limit for one report. Keep the report's own text only.");

    public static UnreadableException TooLong(string name, int limit) => new(
        $"{name} 的文字超过 {limit / 10_000} 万字，超出一份报告的上限；请只留报告正文。",
        $"The text of {name} is over {Grouped(limit)} characters, the limit for one report. Keep the report's own text only.");

    public static UnreadableException Protected(string name) => new(
        $"{name} 设了密码，打不开。请去掉密码另存一份再读。",
        $"{name} is protected by a password. Save a copy without one and read that.");

    /// <summary>An archive that would grow far beyond what a report needs, or whose parts point outside of it.</summary>
    public static UnreadableException Hostile(string name, string chinese, string english) => new(
        $"{name} 不是正常的报告文件：{chinese}，没有打开。请从原件重新另存。",
        $"{name} is no sound report file: {english}. It was not opened. Save it again from the original.");

    public static UnreadableException Corrupt(string name, string kind) => new(
        $"{name} 的 {kind} 结构坏了，读不出来：文件不完整或已损坏；请从原件重新另存、重新下载或拷贝。",
        $"The {kind} structure of {name} is broken and cannot be read: the file is incomplete or damaged. "
            + "Save it again from the original, or download or copy it again.");

    public static UnreadableException NoArticle(string name) => new(
        $"{name} 是网页，里面没有正文：只有框架、链接或图片，正文也可能由脚本生成。请在浏览器里打开正文，全选复制到文档里再读。",
        $"{name} is a web page without a text: nothing but frames, links or pictures, or its text is written by a script. "
            + "Open the text in a browser, copy all of it into a document and read that.");

    public static UnreadableException NoOffice(string name) => new(
        $"{name} 是旧版 Word、WPS 或富文本文件，要用 LibreOffice 转换才能读，而本机没有装。请装上它（Debian、Ubuntu、统信、麒麟：apt install "
            + "libreoffice-writer-nogui；Windows、macOS：从 libreoffice.org 下载），或用 Word、WPS 另存为 .docx 再读。",
        $"{name} is a file of Word before 2007, of WPS or rich text, which LibreOffice has to convert, and it is not installed. Install it (Debian, "
            + "Ubuntu: apt install libreoffice-writer-nogui; Windows, macOS: from libreoffice.org), or save the file as .docx and read that.");

    public static UnreadableException NotConverted(string name) => new(
        $"{name} 转换不成：LibreOffice 打不开它，文件可能坏了或设了密码（也可能没装 libreoffice-writer）。请用 Word 或 WPS 另存为 .docx 再读。",
        $"{name} could not be converted: LibreOffice does not open it. It may be broken or protected by a password (or libreoffice-writer is not "
            + "installed). Save it as .docx with Word or WPS and read that.");

    public static UnreadableException TooSlow(string name, TimeSpan limit) => new(
        $"{name} 读了 {limit.TotalSeconds:0} 秒还没有读完，已停下；文件可能坏了或不是报告。",
        $"{name} was not read within {limit.TotalSeconds:0} seconds and was given up: it may be broken, or no report.");

    public static UnreadableException TooLargeInMemory(string name) => new(
        $"{name} 展开后占的内存太多，已停下；文件可能坏了或不是报告。请从原件重新另存。",
        $"{name} unfolds to more than memory allows and was given up: it may be broken, or no report. Save it again from the original.");

    public static UnreadableException TooManyPages(string name, int pages, int limit) => new(
        $"{name} 有 {Grouped(pages)} 页，超出一份报告的上限（{Grouped(limit)} 页）；请只留报告正文。",
        $"{name} has {Grouped(pages)} pages; the limit for one report is {Grouped(limit)}. Keep the report's own text only.");

    public static UnreadableException Picture(string name, string kind) => new(
        $"{name} 是图片（{kind}），里面没有文字。要识别图上的字请加 --ocr；有原件的话，把原件另存为 .docx 或 .txt 再读更准。",
        $"{name} is an image ({kind}) and holds no text. To have its characters recognized add --ocr; if there is an original, "
            + "save that as .docx or .txt and read it: that is more exact.");

    public static UnreadableException NoText(string name, int pages) => new(
        $"{name} 的 {Grouped(pages)} 页都是图像，没有文字，是扫描件。要识别图上的字请加 --ocr；有原件的话，读原件更准。",
        $"All pages of {name} ({Grouped(pages)}) are images without text: a scan. To have its characters recognized add --ocr; if there is an "
            + "original, reading that is more exact.");

    /// <summary>Pictures of text in a format whose pages are not made into images here.</summary>
    public static UnreadableException OnlyPictures(string name) => new(
        $"{name} 里只有图像，没有文字。请用原来的软件打开，另存（或打印）为 PDF，再加 --ocr 识别；有文字的原件的话，读原件更准。",
        $"{name} holds images and no text. Open it in its program, save or print it as PDF and read that with --ocr; if there is an original with "
            + "text, reading that is more exact.");

    /// <summary>As <see cref="NoCharacters"/>, in a format whose pages are not made into images here.</summary>
    public static UnreadableException NoCharactersSetFast(string name) => new(
        $"{name} 用的字体没有文字对照，认不出是什么字。请用原来的软件打开，另存（或打印）为 PDF，再加 --ocr 识别，或从原件重新导出。",
        $"The fonts of {name} do not tell their characters. Open it in its program, save or print it as PDF and read that with --ocr, or export it "
            + "again from the original.");

    public static UnreadableException NoCharacters(string name, int pages) => new(
        $"{name} 的 {Grouped(pages)} 页用的字体没有文字对照，认不出是什么字。请加 --ocr 识别，或从原件重新导出。",
        $"All pages of {name} ({Grouped(pages)}) are in fonts that do not tell their characters. Add --ocr to have them recognized, or export it "
            + "again from the original.");

    public static UnreadableException Unrecognized(string name) => new(
        $"{name} 上没有识别出文字：图像可能坏了、太模糊、放倒了，或者本来没有字。请换一份清楚、摆正的扫描件（200 dpi 以上）再读。",
        $"No characters were recognized in {name}: the image may be broken, too faint or turned, or there are none. Read a clear, upright scan "
            + "(200 dpi or more).");

    public static UnreadableException NoTesseract(string name) => new(
        $"识别 {name} 要用 tesseract，而本机没有装。请装上它和中文数据（Debian、Ubuntu、统信、麒麟：apt install tesseract-ocr "
            + "tesseract-ocr-chi-sim；Windows：装 Tesseract-OCR 并勾选 Chinese (Simplified)；macOS：brew install tesseract tesseract-lang）。",
        $"Recognizing {name} takes tesseract, which is not installed. Install it with its data for Chinese (Debian, Ubuntu: apt install "
            + "tesseract-ocr tesseract-ocr-chi-sim; Windows: install Tesseract-OCR and tick Chinese (Simplified); macOS: brew install tesseract "
            + "tesseract-lang).");

    public static UnreadableException NoChinese(string name) => new(
        $"识别 {name} 要用 tesseract 的简体中文数据（chi_sim），而本机的 tesseract 没有。请装上（Debian、Ubuntu、统信、麒麟：apt install "
            + "tesseract-ocr-chi-sim；Windows、macOS：把 chi_sim.traineddata 放进 tessdata 文件夹）。",
        $"Recognizing {name} takes the data of tesseract for simplified Chinese (chi_sim), which are not installed. Install them (Debian, Ubuntu: "
            + "apt install tesseract-ocr-chi-sim; Windows, macOS: put chi_sim.traineddata into the folder tessdata).");

    public static UnreadableException NoPainter(string name) => new(
        $"把 {name} 的页面变成图像要用 pdftoppm，而本机没有装。请装上它（Debian、Ubuntu、统信、麒麟：apt install poppler-utils；macOS：brew install poppler；"
            + "Windows：装 Poppler，并把它的 bin 文件夹加进 PATH），或把各页存成图片（.png、.tif）。",
        $"Making images of the pages of {name} takes pdftoppm, which is not installed. Install it (Debian, Ubuntu: apt install poppler-utils; macOS: "
            + "brew install poppler; Windows: install Poppler and add its bin folder to PATH), or save the pages as images (.png, .tif).");

    public static UnreadableException BrokenPicture(string name, string kind) => new(
        $"{name} 的 {kind} 结构坏了（看不出图像有多大），读不出来。请重新扫描或另存。",
        $"The {kind} structure of {name} is broken (it does not tell how large the image is) and cannot be read. Scan or save it again.");

    public static UnreadableException TooManyPixels(string name, int width, int height) => new(
        $"{name} 的图像有 {Grouped(width)}×{Grouped(height)} 像素，超出一页纸所需（上限 {Grouped(Scans.PictureSize.MostPixels)} 像素）。请按 200—300 dpi 重新扫描。",
        $"The image in {name} has {Grouped(width)}×{Grouped(height)} pixels, more than a page of paper needs (limit "
            + $"{Grouped(Scans.PictureSize.MostPixels)}). Scan it again at 200 to 300 dpi.");

    public static UnreadableException Foreign(string name, string kind) => new(
        $"{name} 是 {kind}，不是报告的格式。{SaveAsText}",
        $"{name} is {kind}, no format of reports. {SaveAsTextEnglish}");

    public static UnreadableException Binary(string name, int at) => new(
        $"{name} 是二进制文件，不是文本（第 {Grouped(at)} 字节处是控制字符）。{SaveAsText}",
        $"{name} is binary, not text (a control character at byte {Grouped(at)}). {SaveAsTextEnglish}");

    public static UnreadableException Broken(string name, string encoding, Damage damage) => new(
        $"{name} 的 {encoding} 编码坏了 {Grouped(damage.Count)} 处，第一处在第 {damage.FirstLine} 行、第 {Grouped(damage.FirstByte)} 字节；"
            + "坏得太多，读出来不可信。请从原件重新另存为 UTF-8。",
        $"{name} has {Grouped(damage.Count)} broken places in its {encoding}, the first on line {damage.FirstLine} at byte "
            + $"{Grouped(damage.FirstByte)}: too many to trust a reading. Save it again as UTF-8 from the original.");

    public static UnreadableException UnknownEncoding(string name) => new(
        $"{name} 的编码认不出来：不是 UTF-8、UTF-16，也不是 GB18030。请用记事本或 WPS 另存为 UTF-8。",
        $"{name} is in no encoding known here: neither UTF-8 nor UTF-16 nor GB18030. Save it as UTF-8.");

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
