using DocumentFormat.OpenXml;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Letters;

/// <summary>A letter of reply with the form for what its reader thinks of it (征询意见表), a DOCX in the layout of GB/T 9704-2012.</summary>
public static class ReplyLetterDocument
{
    private const int Labels = 2_200;

    private const string Box = "□";

    public static void Write(Stream output, ReplyLetter letter) => OfficialPaper.Write(output, [.. Head(letter), .. Text(letter), .. Form(letter)]);

    private static IEnumerable<OpenXmlElement> Head(ReplyLetter letter)
    {
        yield return Paragraphs.Head(letter.Unit);
        yield return Paragraphs.AboveRule(letter.Result.Length > 0 ? $"办理结果：{letter.Result}" : "", Dates.Of(letter.On));
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Title, $"对“{letter.Title}”的答复");
        yield return Paragraphs.Empty();
    }

    private static IEnumerable<OpenXmlElement> Text(ReplyLetter letter)
    {
        if (letter.Addressee.Length > 0) yield return Paragraphs.Of(OfficialStyles.Plain, $"{letter.Addressee}：");
        yield return Paragraphs.Of(OfficialStyles.Body, letter.Number.Length > 0 ? $"您提出的“{letter.Title}”（{letter.Number}）收悉。现答复如下：" : $"您提出的“{letter.Title}”收悉。现答复如下：");
        foreach (var words in letter.Paragraphs) yield return Paragraphs.Of(OfficialStyles.Body, words);
        yield return Paragraphs.Empty();
        yield return Paragraphs.Of(OfficialStyles.Body, "附件：征询意见表");
        yield return Paragraphs.Empty();
        foreach (var line in Paragraphs.Signed(letter.Unit, Dates.Of(letter.On))) yield return line;
        yield return Paragraphs.Empty();
        if (letter.Copies.Length > 0) yield return Paragraphs.Copies($"抄送：{letter.Copies}。");
    }

    private static IEnumerable<OpenXmlElement> Form(ReplyLetter letter)
    {
        yield return Paragraphs.AnnexWord();
        yield return Paragraphs.Of(OfficialStyles.Title, "征询意见表");
        yield return Paragraphs.Empty();
        yield return PaperTable.Of([new("项目", Labels), new("内容", OfficialPage.TextWidth - Labels, Centered: false)],
        [
            ["编号", letter.Number], ["标题", letter.Title], ["承办单位", letter.Unit], ["办理结果", letter.Result], ["对办理的态度", string.Join("    ", letter.Answers.Select(answer => Box + answer))],
            ["对答复的态度", string.Join("    ", letter.Answers.Select(answer => Box + answer))], ["意见", ""], ["签名和日期", ""],
        ]);
    }
}
