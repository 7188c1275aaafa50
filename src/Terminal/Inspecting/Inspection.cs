using Luoshi.Documents;

namespace Luoshi.Terminal.Inspecting;

/// <summary>What a file is, how much of it there is, what was left out and what could not be read, a line each.</summary>
internal static class Inspection
{
    public static IEnumerable<Sentence> Of(Intake intake, bool recognized)
    {
        yield return Labelled("文件", "file", intake.Document.Name);
        yield return Labelled("格式", "format", FormatOf(intake));
        if (intake.Document.Layout.Pages.Count is var pages and > 0) yield return Labelled("页数", "pages", $"{pages}");
        else if (intake.Format is not (SourceFormat.Text or SourceFormat.WebPage)) yield return Labelled("页数", "pages", new Sentence(
            "文件里没有记，打开时才排出", "not told by the file, which is set in pages when it is opened"));
        yield return Labelled("字数（不计空白）", "characters without blanks", $"{CharactersOf(intake.Document.Text)}");
        if (RecognizedWords.Of(intake.Document.Layout) is { Pages: > 0 } words) yield return Labelled("识别", "recognition", new Sentence(
            $"{words.Pages} 页由图像识别得来，{words.Unsure} 处把握不高",
            $"{words.Pages} {(words.Pages == 1 ? "page" : "pages")} recognized on images, not sure in {words.Unsure} {(words.Unsure == 1 ? "place" : "places")}"));
        if (intake.Damage is { } damage) yield return Labelled("坏字节", "broken bytes", new Sentence(
            $"{damage.Count} 处，第一处在第 {damage.FirstLine} 行", $"{damage.Count} places, the first on line {damage.FirstLine}"));
        foreach (var left in intake.LeftOut) yield return LeftOut(left);
        if (intake.Changes.Count > 0) yield return Labelled("修订", "tracked changes", new Sentence(
            $"{intake.Changes.Count} 处，文字取接受后的；luoshi text --show-changes 逐条列出",
            $"{intake.Changes.Count}, read as accepted; luoshi text --show-changes lists them"));
        foreach (var cause in intake.Unread.GroupBy(page => page.Cause)) yield return Unread(cause, intake.Format, recognized);
        if (intake.Unread.Count == 0) yield return Labelled("没有读到", "not read", new Sentence("无", "nothing"));
    }

    private static Sentence FormatOf(Intake intake)
    {
        var format = IntakeWords.Of(intake.Format);
        return intake.Encoding is { } encoding
            ? new($"{format.Chinese}，{IntakeWords.Of(encoding)}", $"{format.English}, {IntakeWords.Of(encoding)}")
            : format;
    }

    private static int CharactersOf(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                count++;
        return count;
    }

    private static Sentence LeftOut(Omission left)
    {
        var kind = IntakeWords.Of(left.Kind);
        var sample = left.Sample.Length > 0 && left.Kind is not OmissionKind.Script;
        return Labelled("略去", "left out", new Sentence(
            $"{kind.Chinese} {left.Count} 处{(sample ? $"，如“{left.Sample}”" : "")}",
            $"{kind.English}: {left.Count}{(sample ? $", for instance \"{left.Sample}\"" : "")}"));
    }

    private static Sentence Unread(IGrouping<UnreadCause, UnreadPage> pages, SourceFormat format, bool recognized)
    {
        var (where, why) = (IntakeWords.OfPages(pages), IntakeWords.Of(pages.Key, format, recognized));
        return Labelled("没有读到", "not read", new Sentence($"{where.Chinese}：{why.Chinese}", $"{where.English}: {why.English}"));
    }

    private static Sentence Labelled(string chinese, string english, Sentence what) => new($"{chinese}：{what.Chinese}", $"{english}: {what.English}");

    private static Sentence Labelled(string chinese, string english, string what) => Labelled(chinese, english, new Sentence(what, what));
}
