using System.Buffers;
using Luoshi.Documents;
using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Inspecting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Batch;

/// <summary>What is to be said of a reading that may not be what the user expects: damaged bytes, other script, no report at all.</summary>
internal static class ReadingRemarks
{
    /// <summary>Everyday characters of reports that are written otherwise in simplified script.</summary>
    private static readonly SearchValues<char> Traditional = SearchValues.Create("國會這個為發產業經濟務實現農鄉設區縣義總體開與進動團結於從眾說時間們來對過後萬億");

    public static IReadOnlyList<Sentence> Of(Intake intake, Reading reading, bool recognized)
    {
        var remarks = new List<Sentence>();
        if (intake.Damage is { } damage) remarks.Add(Damaged(damage));
        foreach (var pages in intake.Unread.GroupBy(page => page.Cause)) remarks.Add(Unread(pages, intake.Format, recognized));
        if (IsTraditional(reading.Document.Text)) remarks.Add(new(
            "文本用的是繁体字，词表是简体的，读得不全；请先转成简体。",
            "The text is in traditional characters and the lexicon in simplified ones: the reading is not complete. Convert it first."));
        else if (reading.Items.Count == 0 && reading.Sections.Count == 0) remarks.Add(new(
            "没有读出章节和任务，这份文本可能不是政府工作报告。",
            "No chapter and no task was found: this may not be a government work report."));
        else if (reading.Items.Count == 0) remarks.Add(new(
            "没有读出任务：可能缺工作安排部分。",
            "No task was found: the part with the year's plan may be missing."));
        else if (TaskCounts.Of(reading).Targets == 0) remarks.Add(new(
            "没有读出主要预期目标：可能没有写，也可能写法特别，请对照原文核对。",
            "No main expected targets (主要预期目标) were found: there may be none, or they are put in an unusual way. Compare with the report."));
        return remarks;
    }

    private static Sentence Unread(IGrouping<UnreadCause, UnreadPage> pages, SourceFormat format, bool recognized)
    {
        var (where, why) = (IntakeWords.OfPages(pages), IntakeWords.Of(pages.Key, format, recognized));
        return new($"{where.Chinese}没有读到：{why.Chinese}。", $"Not read: {where.English}: {why.English}.");
    }

    private static Sentence Damaged(Damage damage) => new(
        $"有 {damage.Count} 处字节坏了，读成“\uFFFD”；第一处在第 {damage.FirstLine} 行（第 {damage.FirstByte} 字节），请核对。",
        $"{damage.Count} places are broken and read as \"\uFFFD\", the first on line {damage.FirstLine} (byte {damage.FirstByte}). Check them.");

    private static bool IsTraditional(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, 20_000)];
        var found = 0;
        for (var at = sample.IndexOfAny(Traditional); at >= 0 && found * 100 <= sample.Length;)
        {
            found++;
            sample = sample[(at + 1)..];
            at = sample.IndexOfAny(Traditional);
        }
        return found * 100L > Math.Min(text.Length, 20_000);
    }
}
