using System.Text.RegularExpressions;
using Luoshi.Checking.Arithmetic;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Reconciling;

/// <summary>Says what became of a promise from the passage that answers it: figures first, deeds second.</summary>
internal static partial class Judge
{
    /// <summary>So many times what was to be new is not new alone.</summary>
    private const decimal TotalByNew = 2;

    /// <summary>From this certainty on, in log odds, it is the same matter and not one like it.</summary>
    private const double Sure = 1;

    public sealed record Verdict(PromiseVerdict Outcome, Telling Because, FigureComparison? Figures = null);

    /// <param name="found">A piece of the plan and the clause of the review found for it.</param>
    /// <param name="clause">The clause that the piece is cut from, whose verb it shares.</param>
    /// <param name="passage">The clause of the review.</param>
    /// <param name="told">That clause with those beside it.</param>
    /// <param name="figures">The figures told there.</param>
    /// <param name="weights">How much each clue counts.</param>
    public static Verdict Of(Found found, string clause, Passage passage, string told, IReadOnlyList<Figure> figures, Weights weights)
    {
        var promise = found.Piece;
        var targets = promise.Figures.Where(figure => figure.Role is Role.Target or Role.Context && !IsOfName(figure, promise)).ToList();
        var ofTerm = passage.OfTerm || OverYears().IsMatch(passage.Text) || (targets.TrueForAll(target => target.Nature == Nature.Level) && InAll().IsMatch(passage.Text));
        if (FigureComparer.Compare(targets, passage.Figures, figures, ofTerm) is { } compared)
            return ByFigures(compared, found, clause, passage, told);
        if (Prevent().IsMatch(promise.Text) && NothingHappened().IsMatch(passage.Text)) return new(PromiseVerdict.Met, new("报告说没有发生", "told as not having happened"));
        if (passage.Stage == Stage.Undone) return new(PromiseVerdict.Missed, new("报告说没有做到", "told as not done"));
        if (targets is [var only] && !ofTerm && !BeingBuilt().IsMatch(passage.Text) && !Applied().IsMatch(passage.Text) && Counted.In(passage.Text, promise.Text, only) is { } counted) return ByCount(only, counted);
        if (targets.Count == 0 && Grows().IsMatch(promise.Text) && Growth(promise, passage.Figures.Count > 0 ? passage.Figures : figures, told) is { } growth) return growth;
        return ByRuling(found, clause, passage, told) ?? ByClues(found, targets, clause, passage, told, weights);
    }

    /// <summary>What the rulings settle: to finish is not kept by having begun, to begin is kept by that; null where they do not.</summary>
    private static Verdict? ByRuling(Found found, string clause, Passage passage, string told) => Deeds.PledgeOf(clause) switch
    {
        Pledge.Finish when passage.Stage is Stage.Begun or Stage.Nearly && !Deeds.IsAllDone(told) => new(PromiseVerdict.Partly, WhyShort(found.Piece, passage, told)),
        Pledge.Win when IsSure(found) && Won().IsMatch(passage.Text) && !Applied().IsMatch(passage.Text) => new(PromiseVerdict.Met, WhyKept([], clause, passage)),
        _ when IsSure(found) && passage.Stage == Stage.Done && InUse().IsMatch(passage.Text) && UnnamedMember(found.Piece, told) is null => new(PromiseVerdict.Met, WhyKept([], clause, passage)),
        Pledge.Begin when passage.Stage is Stage.Begun or Stage.Nearly or Stage.Done || BeingBuilt().IsMatch(passage.Text) => new(PromiseVerdict.Met, WhyKept([], clause, passage)),
        _ => null,
    };

    private static Verdict ByClues(Found found, List<Figure> targets, string clause, Passage passage, string told, Weights weights) =>
        weights.Degree(ClueReader.Of(found, clause, passage, told)) switch
        {
            Degree.Kept => new(PromiseVerdict.Met, WhyKept(targets, clause, passage)),
            Degree.Short => new(PromiseVerdict.Partly, WhyShort(found.Piece, passage, told)),
            _ => new(PromiseVerdict.Restated, WhyRestated(targets, found.Piece, passage)),
        };

    /// <summary>Whether it is the matter itself that is told, without figures to compare: then what the verbs say settles it.</summary>
    private static bool IsSure(Found found) => found.Certainty > Sure && found.Piece.Figures.Count == 0;

    /// <summary>What was counted is no more exact than a word: beyond the target it is as good as at it.</summary>
    private static Verdict ByCount(Figure target, Counted counted)
    {
        var (chinese, english) = counted.ByName
            ? ($"报告点了{counted.Value}个名", $"the report names {counted.Value}")
            : ($"报告写的是{counted.Value}{target.Unit}，没有用数字", $"the report writes of {counted.Value} in words");
        return counted.Value >= target.Value
            ? new(PromiseVerdict.Met, new(chinese, english))
            : new(PromiseVerdict.Partly, new(chinese + "，少于承诺", english + ", fewer than promised"));
    }

    private static Verdict ByFigures(FigureComparer.Compared compared, Found found, string clause, Passage passage, string told)
    {
        var first = compared.Made[0].Figures;
        return first.Target.Nature == Nature.Rate && YearlyMean().IsMatch(told) ? new(PromiseVerdict.Restated, new("报告说的是几年平均", "a mean of several years is told"))
            : IsTotalOfNew(found, first, told) ? new(PromiseVerdict.Restated, new("承诺的是新增，报告说的是总数", "how many more was promised, how many in all is told"), first)
            : IsBeingBuilt(compared.Verdict, clause, passage) ? new(PromiseVerdict.Partly, new("数对得上，报告说还在建", "the number agrees; they are told as being built"), first)
            : new(compared.Verdict, WhyByFigures(compared), first);
    }

    private static Telling WhyByFigures(FigureComparer.Compared compared)
    {
        var shown = compared.Made.Select(one => one.Verdict == PromiseVerdict.Restated ? FarApart(one.Figures) : Compared(one.Verdict, one.Figures)).ToList();
        return new(string.Join("；", shown.Select(one => one.Chinese)), string.Join("; ", shown.Select(one => one.English)));
    }

    private static Telling Compared(PromiseVerdict verdict, FigureComparison figures)
    {
        var (chinese, english) = (Shown(figures, "下降"), Shown(figures, "down "));
        return verdict == PromiseVerdict.Partly && FigureComparer.IsOfLaterYear(figures)
            ? new($"{chinese}，目标是{figures.Target.Year}年的，还没到期", $"{english}, a target for {figures.Target.Year}, not due yet")
            : new(chinese, english);
    }

    private static Telling FarApart(FigureComparison figures) =>
        new($"{Shown(figures, "下降")}，相差太多，不像是同一年的同一个量", $"{Shown(figures, "down ")}, so far apart that they can hardly be one measure of one year");

    private static Telling WhyKept(List<Figure> targets, string clause, Passage passage) =>
        targets.Count > 0 ? new("报告说到这项工作，没有给出同一个数", "the work is told, without the figure")
        : passage.Stage == Stage.Done && Deeds.PledgeOf(clause) is Pledge.Finish or Pledge.Win ? new("报告说已经做成", "told as done")
        : new("报告说已经在做或做成", "told as carried out");

    private static Telling WhyShort(Piece promise, Passage passage, string told) =>
        UnnamedMember(promise, told) is { } member ? new($"没有看到“{member}”", $"“{member}” was not seen")
        : passage.Stage is Stage.Begun or Stage.UnderWay or Stage.Nearly ? new("报告说正在做，没有说做完", "told as under way, not as done")
        : new("报告说到同一件事，只说到一部分", "the matter is told, only a part of what was promised");

    private static Telling WhyRestated(List<Figure> targets, Piece promise, Passage passage) =>
        Works().IsMatch(promise.Text) && ClueReader.TellsAState(passage.Text) ? new("报告说的是状况，不是这项工作", "a state is told, not the work")
        : targets.Count > 0 ? new("报告说的是另一个量，不能比", "another measure is told; the two cannot be compared")
        : passage.Figures.Count > 0 ? new("报告说的是同一类事的另一个量", "another measure of the matter is told")
        : new("报告说到同一类事，看不出这项承诺本身", "the matter is told, the promise itself cannot be made out");

    /// <summary>What is new was promised, and what there is in all is told: more than the target by far.</summary>
    private static bool IsTotalOfNew(Found found, FigureComparison figures, string told) =>
        figures.Ratio > TotalByNew && New().IsMatch(found.Piece.Text) && figures.Result.Span.Start - found.Span.Start is >= 0 and var at && at <= told.Length && Total().IsMatch(told[..at]);

    /// <summary>As many as promised, but told as under way only.</summary>
    private static bool IsBeingBuilt(PromiseVerdict outcome, string clause, Passage passage) =>
        outcome is PromiseVerdict.Met or PromiseVerdict.Exceeded && Deeds.PledgeOf(clause) != Pledge.Begin && BeingBuilt().IsMatch(passage.Text);

    /// <summary>Whether something went up or down as promised; null where the passage tells neither.</summary>
    private static Verdict? Growth(Piece promise, IReadOnlyList<Figure> figures, string told)
    {
        var rate = figures.FirstOrDefault(figure => figure.Nature is Nature.Rate or Nature.Delta);
        if (rate is null || OverYears().IsMatch(told)) return null;
        var asWanted = rate.Direction == Direction.Down == Falls().IsMatch(promise.Text);
        return asWanted ? new(PromiseVerdict.Met, new("升降与承诺一致", "it went the way that was promised")) : new(PromiseVerdict.Missed, new("升降与承诺相反", "it went the other way"));
    }

    /// <summary>A member of the promise's list that the passage does not name; null where it names all, or where there is no list.</summary>
    private static string? UnnamedMember(Piece promise, string told)
    {
        var members = promise.Text.Split('、');
        return members.Length == 1 ? null : Array.Find(members, member => !Named.In(told, member));
    }

    private static string Shown(FigureComparison figures, string down) =>
        $"{Shown(figures.Result, down)} {(figures.Ratio is { } ratio ? ratio > 1 ? ">" : ratio < 1 ? "<" : "=" : "/")} {Shown(figures.Target, down)}";

    private static string Shown(Figure figure, string down) => (figure.Direction == Direction.Down ? down : "") + Plain.Folded(figure.Value) + figure.Unit;

    /// <summary>Whether a figure says which work is meant (200万吨提质项目): that it is told again says nothing of how far the work has come.</summary>
    private static bool IsOfName(Figure figure, Piece promise) =>
        figure.Unit is "吨" or "千瓦" or "瓦" or "头" or "只" or "羽" && OfWork().IsMatch(promise.Text.AsSpan(figure.Span.End - promise.Span.Start));

    [GeneratedRegex("^[^，、；：0-9]{1,12}(项目|工程|机组|生产线|产业园|电站|电厂|露天矿|码头)")]
    private static partial Regex OfWork();

    [GeneratedRegex("新增|新建|新培育|新设|新认定|新引进|净增")]
    private static partial Regex New();

    [GeneratedRegex("(达到|总数|累计|总量|增至|增加到|共有|拥有|突破)[^，,；;]{0,4}$")]
    private static partial Regex Total();

    [GeneratedRegex("加快(建设|推进|实施)|进展顺利|有序推进|扎实推进|稳步推进|开工建设$|正在|正[由从向]|迈进")]
    private static partial Regex BeingBuilt();

    [GeneratedRegex("五年|三年来|年均|连续[0-9一二三四五六七八九十]+年|[较比]“?[0-9十一二三四五]{1,3}五”?(时期|期间|末|增|下)")]
    private static partial Regex OverYears();

    [GeneratedRegex("入选|获批|获评|荣获|荣膺|命名|授予|评为|认定|跻身|创成|成功创建|摘得|捧回|晋级|通过.{0,6}验收")]
    private static partial Regex Won();

    [GeneratedRegex("申报|申请|提名|候选|推荐")]
    private static partial Regex Applied();

    [GeneratedRegex("建成(投用|投产|通车|运营|开放|使用|并)|竣工|投用|投产|投运|投入(使用|运营|运行)|通车|通航|开园|开馆|开业|开通|启用|(?<!试)运营(?![额收])|全线贯通|落成")]
    private static partial Regex InUse();

    [GeneratedRegex("累计|总量|总数")]
    private static partial Regex InAll();

    [GeneratedRegex("(率|收入|产量|天数|比重|占比|进出口|排放|总量|消费|价格|浓度|规模|产值|投资|贸易).{0,6}(增长|增加|提高|提升|下降|降低|稳定|提质|扩大|同步)|^(大幅|稳步|持续|进一步)?(提高|提升|增加|降低).{2,14}(率|收入|产量|天数|比重|占比)$")]
    private static partial Regex Grows();

    [GeneratedRegex("年均(增长|提高|下降|递增)")]
    private static partial Regex YearlyMean();

    [GeneratedRegex("防范|防止|遏制|杜绝|严防")]
    private static partial Regex Prevent();

    [GeneratedRegex("(未|没有|无)(发生|出现)")]
    private static partial Regex NothingHappened();

    [GeneratedRegex("下降|降低|减少")]
    private static partial Regex Falls();

    [GeneratedRegex("治理|整治|攻坚|工程|建设|修复|改造|防治|行动|活动|试点|改革")]
    private static partial Regex Works();
}
