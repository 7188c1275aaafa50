using System.Globalization;

namespace Luoshi.Documents;

/// <summary>The sentences with which a file is refused.</summary>
internal static class Refusal
{
    private const string SaveAsText = "请另存为纯文本（.txt）或 Markdown（.md）再读。";
    private const string SaveAsTextEnglish = "Save it as plain text (.txt) or Markdown (.md) and read that.";

    public static UnreadableException Missing(string path) => new(
        $"没有这个文件：{path}。请核对路径。",
        $"There is no file {path}. Check the path.");

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

    public static UnreadableException Protected(string name) => new(
        $"{name} 设了密码，打不开。请去掉密码另存一份再读。",
        $"{name} is protected by a password. Save a copy without one and read that.");

    /// <summary>An archive that would grow far beyond what a report needs, or whose parts point outside of it.</summary>
    public static UnreadableException Hostile(string name, string chinese, string english) => new(
        $"{name} 不是正常的报告文件：{chinese}，没有打开。请从原件重新另存。",
        $"{name} is no sound report file: {english}. It was not opened. Save it again from the original.");

    public static UnreadableException Corrupt(string name, string kind, string where) => new(
        $"{name} 的 {kind} 结构坏了（{where}），读不出来。请从原件重新另存。",
        $"The {kind} structure of {name} is broken ({where}) and cannot be read. Save it again from the original.");

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

    public static UnreadableException Foreign(string name, string kind) => new(
        $"{name} 是 {kind}，不是纯文本。{SaveAsText}",
        $"{name} is {kind}, not plain text. {SaveAsTextEnglish}");

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
