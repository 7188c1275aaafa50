using Luoshi.Documents;

namespace Luoshi.Terminal.Inspecting;

/// <summary>The words for what a file is and for what was found in it.</summary>
internal static class IntakeWords
{
    public static Sentence Of(SourceFormat format) => format switch
    {
        SourceFormat.Word => new("Word 文档（.docx）", "Word document (.docx)"),
        SourceFormat.Pdf => new("PDF 文档", "PDF"),
        SourceFormat.WebPage => new("网页（HTML）", "web page (HTML)"),
        SourceFormat.Ofd => new("版式文档（OFD）", "fixed-layout document (OFD)"),
        SourceFormat.OpenDocument => new("开放文档（.odt）", "OpenDocument text (.odt)"),
        SourceFormat.Legacy => new("旧版 Word 或 WPS 文档（.doc、.wps）", "Word or WPS document before 2007 (.doc, .wps)"),
        SourceFormat.RichText => new("富文本（.rtf）", "rich text (.rtf)"),
        SourceFormat.Picture => new("图片", "image"),
        _ => new("纯文本", "plain text"),
    };

    public static string Of(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf16LittleEndian => "UTF-16 LE",
        TextEncoding.Utf16BigEndian => "UTF-16 BE",
        TextEncoding.Gb18030 => "GB18030",
        _ => "UTF-8",
    };

    public static Sentence Of(OmissionKind kind) => kind switch
    {
        OmissionKind.HeaderOrFooter => new("页眉页脚", "headers and footers"),
        OmissionKind.PageNumber => new("页码", "page numbers"),
        OmissionKind.Comment => new("批注", "comments"),
        OmissionKind.DeletedText => new("修订中删去的文字", "words that tracked changes take out"),
        OmissionKind.HiddenText => new("隐藏文字", "hidden text"),
        OmissionKind.Contents => new("目录", "tables of contents"),
        OmissionKind.WebFurniture => new("网页的菜单、按钮、链接等", "menus, buttons and links of the page"),
        OmissionKind.Script => new("脚本和样式", "scripts and styles"),
        OmissionKind.Picture => new("图片", "pictures"),
        _ => new("附件", "attachments"),
    };

    /// <summary>Why pages were not read, and what to do about it in a file of that format.</summary>
    public static Sentence Of(UnreadCause cause, SourceFormat format, bool recognized) => cause switch
    {
        UnreadCause.NoText => Advised(new("只有图像，没有文字", "an image without text"), format, recognized),
        UnreadCause.FontWithoutMap => Advised(new("字体没有文字对照，认不出是什么字", "its font does not tell its characters"), format, recognized),
        UnreadCause.Unrecognized => new("没有识别出文字：图像不清、没有字，或太慢", "no characters recognized: the image is unclear or empty, or took too long"),
        _ => new("数据损坏", "its data are broken"),
    };

    /// <summary>Pages of PDF and pictures are recognized when asked for; those of other formats have to become a PDF first.</summary>
    private static Sentence Advised(Sentence why, SourceFormat format, bool recognized) =>
        format is not (SourceFormat.Pdf or SourceFormat.Picture) ? new($"{why.Chinese}；另存为 PDF，再加 --ocr 读", $"{why.English}; save the file as PDF and read that with --ocr")
        : recognized ? why
        : new($"{why.Chinese}；加 --ocr 识别", $"{why.English}; add --ocr to recognize it");

    /// <summary>第 3、5—7 页 for the pages that could not be read for one cause.</summary>
    public static Sentence OfPages(IEnumerable<UnreadPage> pages)
    {
        var runs = Runs(pages.Select(page => page.Number)).ToList();
        return new(
            $"第 {string.Join("、", runs.Select(run => run.From == run.To ? $"{run.From}" : $"{run.From}—{run.To}"))} 页",
            $"page {string.Join(", ", runs.Select(run => run.From == run.To ? $"{run.From}" : $"{run.From}–{run.To}"))}");
    }

    private static IEnumerable<(int From, int To)> Runs(IEnumerable<int> numbers)
    {
        (int From, int To)? run = null;
        foreach (var number in numbers)
        {
            if (run is { } open && number == open.To + 1)
            {
                run = (open.From, number);
                continue;
            }
            if (run is { } closed) yield return closed;
            run = (number, number);
        }
        if (run is { } last) yield return last;
    }
}
