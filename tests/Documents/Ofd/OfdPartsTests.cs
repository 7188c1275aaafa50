namespace Luoshi.Documents.Tests.Ofd;

/// <summary>What belongs to a file and to its text, and what only to the file.</summary>
public sealed class OfdPartsTests
{
    private const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    private readonly OfdFile _file = new();

    [Fact]
    public void What_a_template_draws_on_each_page_is_no_text()
    {
        _file.AddDocument(
            [Line(Sentence), Line("改造老旧小区19个，年底前完成全部绿化。")],
            "<ofd:TemplatePage ID=\"90\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>",
            pageHead: "<ofd:Template TemplateID=\"90\" ZOrder=\"Background\"/>");
        _file.AddPage("Doc_0/Tpls/Tpl_0/Content.xml", Line("松岭县人民政府文件", y: 20));

        var intake = Open();

        Assert.Equal(Sentence + "\n改造老旧小区19个，年底前完成全部绿化。\n", intake.Document.Text);
        Assert.Contains(new Omission(OmissionKind.HeaderOrFooter, 2, "松岭县人民政府文件"), intake.LeftOut);
    }

    [Fact]
    public void A_file_whose_words_all_stand_in_a_template_is_read_from_there()
    {
        _file.AddDocument([""], "<ofd:TemplatePage ID=\"90\" BaseLoc=\"/Doc_0/Tpls/Content.xml\"/>", pageHead: "<ofd:Template TemplateID=\"90\"/>");
        _file.AddPage("Doc_0/Tpls/Content.xml", Line(Sentence));

        Assert.Equal(Sentence + "\n", Open().Document.Text);
    }

    [Fact]
    public void Annotations_and_attachments_are_counted()
    {
        _file.AddDocument([Line(Sentence)], more: "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>");
        _file.Add("Doc_0/Annots/Annotations.xml", "<ofd:Annotations xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
        _file.Add("Doc_0/Annots/Page_0/Annotation.xml", $"<ofd:PageAnnot xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Annot ID=\"70\" Type=\"Highlight\"><ofd:Remark>请核对</ofd:Remark></ofd:Annot><ofd:Annot ID=\"71\" Type=\"Watermark\"><ofd:Appearance>{Line("内部资料")}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>");
        _file.Add("Doc_0/Attachs/Attachments.xml", "<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Attachment ID=\"72\" Name=\"附表\"/></ofd:Attachments>");

        var intake = Open();

        Assert.Equal(Sentence + "\n", intake.Document.Text);
        Assert.Equal(
            [new(OmissionKind.HeaderOrFooter, 1, "内部资料"), new(OmissionKind.Comment, 1, "请核对"), new Omission(OmissionKind.Attachment, 1, "附表")],
            intake.LeftOut);
    }

    [Fact]
    public void A_broken_page_behind_a_scan_is_told_behind_it()
    {
        _file.AddDocument(["<ofd:ImageObject ID=\"80\" Boundary=\"0 0 210 297\" ResourceID=\"81\"/>", "<broken", Line(Sentence)]);

        Assert.Equal([new(1, UnreadCause.NoText), new UnreadPage(2, UnreadCause.Damaged)], Open().Unread);
    }

    [Fact]
    public void All_documents_of_a_file_are_read_one_after_the_other()
    {
        _file.AddDocument([Line("第一个文件的正文在这里，只有一页。")]);
        _file.AddDocument([Line("第二个文件的正文在这里，也只有一页。")]);

        var intake = Open();

        Assert.Equal("第一个文件的正文在这里，只有一页。\n第二个文件的正文在这里，也只有一页。\n", intake.Document.Text);
        Assert.Equal([1, 2], intake.Document.Layout.Pages.Select(page => page.Number));
    }

    [Fact]
    public void A_page_that_is_missing_or_broken_is_named_and_the_others_are_read()
    {
        _file.AddDocument([Line(Sentence), "<ofd:TextObject><", Line("第三页的文字还在。")]);

        var intake = Open();

        Assert.Equal([new UnreadPage(2, UnreadCause.Damaged)], intake.Unread);
        Assert.Contains("第三页的文字还在。", intake.Document.Text, StringComparison.Ordinal);
        Assert.Equal(3, intake.Document.Layout.Pages.Count);
    }

    [Fact]
    public void A_page_of_one_picture_is_a_scan()
    {
        _file.AddDocument([Line(Sentence), "<ofd:ImageObject ID=\"9\" Boundary=\"0 0 210 297\" ResourceID=\"4\"/>"]);

        var intake = Open();

        Assert.Equal([new UnreadPage(2, UnreadCause.NoText)], intake.Unread);
        Assert.Contains(intake.LeftOut, left => left is { Kind: OmissionKind.Picture, Count: 1 });
    }

    [Fact]
    public void A_file_of_pictures_only_is_refused_with_the_way_to_recognize_it_and_not_read_as_empty()
    {
        _file.AddDocument(["<ofd:ImageObject ID=\"9\" Boundary=\"0 0 210 297\" ResourceID=\"4\"/>"]);

        var refusal = Assert.Throws<UnreadableException>(Open);

        Assert.Contains("另存（或打印）为 PDF，再加 --ocr", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("as PDF and read that with --ocr", refusal.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_is_told_as_such()
    {
        _file.AddDocument([Line(Sentence)]);
        _file.Add("Encryptions.xml", "<e/>");

        Assert.Contains("密码", Assert.Throws<UnreadableException>(Open).Chinese, StringComparison.Ordinal);
    }

    private Intake Open() => DocumentOpener.Open("x.ofd", _file.Bytes());

    private string Line(string words, double y = 50) => _file.TextObject(new SetText(20, y, 5, words));
}
