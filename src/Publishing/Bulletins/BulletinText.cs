using System.Globalization;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Overview;
using Luoshi.Publishing.OfficialPapers;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Publishing.Bulletins;

/// <summary>
/// The words of a bulletin: overall, what goes well, what does not (units named with the numbers of their tasks), what is asked for now. Numbers stand in it as official papers
/// write them, without blanks around them.
/// </summary>
public static class BulletinText
{
    private static readonly string[] _numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>What an office can begin with: to everybody, with what is asked month after month.</summary>
    public static BulletinWords UsualWords { get; } = new(
        "", "各责任单位要对照附件逐项查找原因，明确责任人和完成时限，抓紧赶上进度。\n未报送进展的单位要尽快补报；确有客观原因的，请书面说明。", "各有关单位", "");

    public static string Title(BulletinSheet sheet) => Plain($"关于{sheet.Period.Year}年{sheet.Period.Month}月《政府工作报告》重点任务进展情况的通报");

    /// <summary>第5期; of a draft: 草稿.</summary>
    public static string Number(Issue issue) => issue.Number is { } number ? Plain($"第{number}期") : "草稿";

    /// <summary>All of it as plain text, without the annexes.</summary>
    public static string Of(BulletinSheet sheet, Issue issue) => string.Join('\n',
    [
        $"督查通报　{Number(issue)}", $"{sheet.Issuer}　{Dates.Of(issue.On)}", "", Title(sheet), "", issue.Addressed,
        .. Chapters(sheet, issue).SelectMany(chapter => chapter.Paragraphs.Select(paragraph => $"　　{paragraph.Lead}{paragraph.Text}").Prepend($"　　{chapter.Heading}")),
        .. issue.Copied.Length > 0 ? ["", issue.Copied] : (string[])[],
    ]);

    public static IReadOnlyList<BulletinChapter> Chapters(BulletinSheet sheet, Issue issue)
    {
        (string Heading, IReadOnlyList<BulletinParagraph> Paragraphs)[] chapters =
        [
            ("总体情况", [.. Overall(sheet).Select(Unled)]),
            ("好的做法", Written(issue.Words.Praise)),
            ("存在问题", [.. Problems(sheet)]),
            ("下步要求", Written(issue.Words.Demands)),
        ];
        return [.. chapters.Where(chapter => chapter.Paragraphs.Count > 0).Select((chapter, at) => new BulletinChapter($"{_numerals[at]}、{chapter.Heading}", chapter.Paragraphs))];
    }

    private static IEnumerable<string> Overall(BulletinSheet sheet)
    {
        var count = sheet.Month.Count;
        var leftOut = count.LeftOut.Count == 0 ? "" : $"（另有{string.Join("、", count.LeftOut.Select(group => Plain($"{Ledger.Counts.OmissionNames.Chinese(group.Why)}{group.Count}项")))}，不计）";
        var lamps = string.Join("，", count.Lamps.Select(line => Plain($"{line.Lamp.Chinese}{line.Count}项{(line.Share is { } share ? $"、占{share}%" : "")}")));
        yield return Plain($"截至{sheet.Period.Year}年{sheet.Period.Month}月底，{sheet.Place}{sheet.Month.PlanYear}年政府工作报告重点任务共{count.Total}项，按{sheet.Month.Rules.Rules.Chinese}计入{count.Counted}项{leftOut}：{lamps}。到本期印发时，已办结销号{sheet.Closed}项。");
        if (Turned(sheet) is { Length: > 0 } turned) yield return turned;
        if (sheet.Due is { } due) yield return Plain($"本月应报送进展{due.Due}项，到本期印发时已报送{due.Reported}项、已核实{due.Verified}项。");
    }

    private static string Turned(BulletinSheet sheet)
    {
        if (sheet.Before is null) return "";
        var (better, worse) = (sheet.Changes.Where(change => change.IsBetter).ToList(), sheet.Changes.Where(change => change.IsWorse).ToList());
        return better.Count + worse.Count == 0 ? "与上月相比没有变化。" : $"与上月相比，{string.Join("，", new[] { Turned("转好", better), Turned("转差", worse) }.Where(part => part.Length > 0))}。";
    }

    private static string Turned(string how, List<LampChange> changes) =>
        changes.Count == 0 ? "" : Plain($"{how}{changes.Count}项（第{string.Join('、', changes.Select(change => change.Now.Task.Number))}项）");

    private static IEnumerable<BulletinParagraph> Problems(BulletinSheet sheet)
    {
        (string What, IReadOnlyList<LitTask> Tasks)[] kinds =
        [
            .. BehindIn(sheet).Select(lamp => (lamp.Chinese, (IReadOnlyList<LitTask>)[.. sheet.Month.Tasks.Where(task => task.Lamp.Lamp?.Name == lamp.Name)])),
            ("未报送进展", sheet.Missing),
        ];
        var met = kinds.Where(kind => kind.Tasks.Count > 0).ToList();
        if (met.Count == 0) return [new("", $"本月没有{string.Concat(BehindIn(sheet).Select(lamp => lamp.Chinese + "、"))}未报送进展的任务。")];
        return met.Select((kind, at) => new BulletinParagraph(Plain($"（{_numerals[at]}）{kind.What}的{kind.Tasks.Count}项。"), ByUnit(kind.Tasks)));
    }

    private static IEnumerable<Lamp> BehindIn(BulletinSheet sheet) =>
        sheet.Month.Rules.Rules.Lamps.Where(lamp => lamp.IsBehind).OrderBy(lamp => lamp.Standing == LampStanding.Warning);

    /// <summary>县水利局第5、9项；县教育局第3项。</summary>
    private static string ByUnit(IEnumerable<LitTask> tasks) => string.Join("；", tasks.GroupBy(task => task.Lamp.Lit.Lead, StringComparer.Ordinal)
        .OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Min(task => task.Task.Number))
        .Select(unit => $"{(unit.Key.Length > 0 ? unit.Key : "未定牵头单位")}第{string.Join('、', unit.Select(task => task.Task.Number))}项")) + "。";

    private static IReadOnlyList<BulletinParagraph> Written(string words) =>
        [.. words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Unled)];

    private static BulletinParagraph Unled(string words) => new("", words);

    private static string Plain(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
