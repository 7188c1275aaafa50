using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>Tells the kind of an item from all its words; the first that fits in the order of <see cref="WorkKind"/>.</summary>
internal sealed class KindRule(ItemWords words)
{
    public WorkKind Of(ReadOnlySpan<char> item, ReadOnlySpan<char> first, bool counts, bool isHeadline)
    {
        if (isHeadline)
            return WorkKind.Headline;
        if (counts || words.HasGrade(item))
            return WorkKind.Quantified;
        if (IsDesignation(item))
            return WorkKind.Designation;
        if (IsEvent(first))
            return WorkKind.Event;
        if (IsDocument(first))
            return WorkKind.Document;
        return IsProject(first) ? WorkKind.Project : WorkKind.Qualitative;
    }

    private bool IsDesignation(ReadOnlySpan<char> item)
    {
        var at = words.Designations.FirstIn(item, out _);
        return at >= 0 && words.DesignationObjects.AnyIn(item) && !item.EndsWith("成果") && !item.Contains("一批", StringComparison.Ordinal)
            && !item[at..].StartsWith("争创一流");
    }

    private bool IsEvent(ReadOnlySpan<char> said)
    {
        if (words.NewDocumentVerbs.Match(said, 0) > 0 || said.StartsWith("倡导"))
            return false;
        if (said.Contains("实施", StringComparison.Ordinal) && (said.EndsWith("行动方案") || said.EndsWith("行动计划")))
            return true;
        if (said.IndexOf('第') is var nth and >= 0 && said[nth..].IndexOf('届') is > 0 and < 6)
            return true;
        for (var at = 0; at < said.Length; at++)
        {
            var length = words.Events.Match(said, at, out var tag);
            if (length == 0)
                continue;
            if (tag == ItemWords.Yes && Closes(said, at + length) && IsNamed(said, at, length))
                return !IsSteered(said);
            at += length - 1;
        }

        return false;
    }

    /// <summary>The event is what the clause is about: it ends it, or a list goes on behind it.</summary>
    private static bool Closes(ReadOnlySpan<char> said, int end) =>
        end == said.Length || said[end] is '、' or '和' or '及' or '等' or '”' or '》' or '（' or '与' || said[end..] is "任务" or "工作";

    /// <summary>Activities count as an event where they have a name or are listed.</summary>
    private static bool IsNamed(ReadOnlySpan<char> said, int at, int length) =>
        said.Slice(at, length) is not "活动" || said.IndexOfAny('“', '、') >= 0 || said.Contains("系列", StringComparison.Ordinal)
        || said[..at].IndexOf("举办") >= 0 || said[..at].IndexOf("开展") >= 0;

    /// <summary>Carrying out what an event or document asks for is neither.</summary>
    private static bool IsSteered(ReadOnlySpan<char> said) => said.StartsWith("巩固") || said.StartsWith("对接") || said.StartsWith("严格") || said.StartsWith("规范");

    private bool IsDocument(ReadOnlySpan<char> said)
    {
        if (said.EndsWith("编制") && words.Documents.AnyIn(said))
            return true;
        if (words.DocumentVerbs.FirstIn(said, out _) is < 0 or > 8)
            return false;
        return words.Documents.MatchBefore(said, said.Length) > 0;
    }

    private bool IsProject(ReadOnlySpan<char> said)
    {
        if (OpensWithStage(said) || EndsWithStage(said))
            return !IsVague(said);
        if (said.StartsWith("建设") && words.Built.MatchBefore(said, said.Length) > 0)
            return true;
        if (IsOnlyTended(said) || words.ProjectVerbs.FirstIn(said, out _) < 0 || IsVague(said))
            return false;
        var end = LastWorks(said);
        return end == said.Length || (end > 0 && (words.ProjectEnds.Match(said, end) > 0 || said[end] is '”' or '和' or '、'));
    }

    /// <summary>建成…, 扩建…, but not 启动…试点.</summary>
    private bool OpensWithStage(ReadOnlySpan<char> said) =>
        said.Length > 4 && (words.ProjectStages.Match(said, 0) > 0 || words.ProjectWorks.Match(said, 0) > 0)
        && words.ProjectNotEnds.MatchBefore(said, said.Length) == 0;

    /// <summary>更多优质项目, 一批重大项目: no works in particular.</summary>
    private static bool IsVague(ReadOnlySpan<char> said) =>
        said.Contains("更多", StringComparison.Ordinal) || (said.Contains("一批", StringComparison.Ordinal) && said.EndsWith("项目"));

    /// <summary>…幼儿园完工, …项目投产.</summary>
    private bool EndsWithStage(ReadOnlySpan<char> said) =>
        Math.Max(words.ProjectStages.MatchBefore(said, said.Length), words.ProjectWorks.MatchBefore(said, said.Length)) is var stage and > 1 && stage < said.Length && !said.EndsWith("落地") && !said.EndsWith("开放") && !said.EndsWith("完成") && !said.EndsWith("签约");

    private bool IsOnlyTended(ReadOnlySpan<char> said) =>
        words.ProjectMildVerbs.Match(said, 0) > 0 && !words.ProjectBuilding.AnyIn(said);

    /// <summary>Offset behind the last word for works; 0 where there is none, or where a word that only sounds like works stands.</summary>
    private int LastWorks(ReadOnlySpan<char> said)
    {
        var end = 0;
        for (var at = 0; at < said.Length; at++)
        {
            var length = words.Projects.Match(said, at, out var tag);
            if (length == 0)
                continue;
            if (tag == ItemWords.No)
                return 0;
            end = at + length;
            at = end - 1;
        }

        return end;
    }
}
