namespace Luoshi.Documents.Drawing;

/// <summary>The sentences that tell why a page is not drawn.</summary>
internal static class Undrawable
{
    private const string Install = "Debian、Ubuntu、统信、麒麟：apt install";

    public static UnreadableException WithoutPages(string name) => new(
        $"{name} 是纯文本、Markdown 或网页，不分页，没有页面可画。看某处读出了什么：luoshi explain。",
        $"{name} is plain text, Markdown or a web page: it has no pages to draw. To see what was read at a place: luoshi explain.");

    public static UnreadableException Ofd(string name) => new(
        $"{name} 是 OFD，没有可用的程序画它的页面。请用 OFD 阅读器看，或导出为 PDF 再画。",
        $"{name} is OFD, of which no program at hand draws pages. Look at it in an OFD reader, or export it as PDF and draw that.");

    public static UnreadableException NoOffice(string name) => new(
        $"{name} 要先由 LibreOffice 排成页才能画，而本机没有装。请装上它（{Install} libreoffice-writer-nogui；Windows、macOS：从 libreoffice.org 下载），或另存为 PDF 再画。",
        $"{name} has to be set in pages by LibreOffice before one can be drawn, and it is not installed. Install it (Debian, Ubuntu: apt install "
            + "libreoffice-writer-nogui; Windows, macOS: from libreoffice.org), or save the file as PDF and draw that.");

    public static UnreadableException NotSet(string name) => new(
        $"LibreOffice 没能把 {name} 排成页（也可能没装 libreoffice-writer）。请另存为 PDF 再画。",
        $"LibreOffice did not set {name} in pages (or libreoffice-writer is not installed). Save it as PDF and draw that.");

    public static UnreadableException NoBinder(string name) => new(
        $"画图片 {name} 要用 tesseract，而本机没有装。请装上它（{Install} tesseract-ocr tesseract-ocr-chi-sim），或直接打开图片看。",
        $"Drawing the image {name} takes tesseract, which is not installed. Install it (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-chi-sim), "
            + "or open the image itself.");

    public static UnreadableException BrokenPicture(string name) => new(
        $"图片 {name} 打不开，文件可能坏了。请重新扫描或另存。",
        $"The image {name} cannot be opened: it may be broken. Scan or save it again.");

    public static UnreadableException NoSuchPage(string name, int number, string pages) => new(
        $"{name} 共 {pages} 页，没有第 {number} 页。",
        $"{name} has {pages} pages; there is no page {number}.");

    public static UnreadableException NotDrawn(string name, int number, string remarks) => new(
        $"{name} 的第 {number} 页画不出来：pdftoppm 没有给出图像{Quoted(remarks, "（", "）")}。",
        $"Page {number} of {name} could not be drawn: pdftoppm gave no image{Quoted(remarks, " (", ")")}.");

    public static UnreadableException NotFound(string name, int offset) => new(
        $"{name} 位置 {offset} 的字，在 LibreOffice 排出的页面上没有找到，没有画。可以写页码、不加 --highlight，画整页看。",
        $"The words of {name} at offset {offset} were not found on the pages that LibreOffice set: nothing was drawn. A page can be drawn by its number, without --highlight.");

    public static UnreadableException NoPlace(string name, int offset) => new(
        $"{name} 位置 {offset} 不知道在页面的哪里，没有画。可以写页码、不加 --highlight，画整页看。",
        $"Where offset {offset} of {name} stands on its page is not known: nothing was drawn. A page can be drawn by its number, without --highlight.");

    private static string Quoted(string remarks, string opening, string closing) =>
        remarks.Split('\n')[0].Trim() is { Length: > 0 } first ? opening + (first.Length <= 100 ? first : first[..100] + "…") + closing : "";
}
