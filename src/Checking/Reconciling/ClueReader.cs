using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Reads from a promise and the passage that answers it what tells how far it was kept.</summary>
internal static partial class ClueReader
{
    /// <param name="found">A piece of the plan and what was found for it.</param>
    /// <param name="clause">The clause that the piece is cut from.</param>
    /// <param name="passage">The clause of the review.</param>
    /// <param name="told">That clause with those beside it.</param>
    public static float[] Of(Found found, string clause, Passage passage, string told)
    {
        var clues = new float[(int)Clue.Certainty + 1];
        void Set(Clue clue, float value) => clues[(int)clue] = value;
        void Is(Clue clue, bool value) => Set(clue, value ? 1 : 0);
        SetPromise(found.Piece, clause, Set, Is);
        SetPassage(passage, told, Set, Is);
        SetBoth(found, passage, told, Set, Is);
        return clues;
    }

    /// <summary>Whether a passage tells how something stands, not what was done.</summary>
    public static bool TellsAState(string passage) => State().IsMatch(passage);

    private static void SetPromise(Piece promise, string clause, Action<Clue, float> set, Action<Clue, bool> has)
    {
        var (pledge, kind) = (Deeds.PledgeOf(clause), Promised.KindOf(promise));
        has(Clue.PledgeFinish, pledge == Pledge.Finish);
        has(Clue.PledgeBegin, pledge == Pledge.Begin);
        has(Clue.PledgeBuild, pledge == Pledge.Build);
        has(Clue.PledgeWin, pledge == Pledge.Win);
        has(Clue.WantsSpeed, Speed().IsMatch(clause));
        has(Clue.WantsPush, Push().IsMatch(clause));
        has(Clue.WantsBetter, Better().IsMatch(clause));
        has(Clue.WantsBuild, Build().IsMatch(clause));
        has(Clue.WantsMore, More().IsMatch(clause));
        has(Clue.WantsSupport, Support().IsMatch(clause));
        has(Clue.WantsPaper, Paper().IsMatch(clause));
        has(Clue.HasTarget, promise.Figures.Count > 0);
        has(Clue.IsProject, kind == WorkKind.Project);
        has(Clue.IsDocument, kind == WorkKind.Document);
        has(Clue.IsEvent, kind == WorkKind.Event);
        has(Clue.IsDesignation, kind == WorkKind.Designation);
        has(Clue.IsQuantified, kind == WorkKind.Quantified);
        has(Clue.OfItem, promise.IsOfItem);
        set(Clue.Strength, promise.Strength);
        set(Clue.Long, promise.Text.Length / 20f);
    }

    private static void SetPassage(Passage passage, string told, Action<Clue, float> set, Action<Clue, bool> has)
    {
        has(Clue.Begun, passage.Stage == Stage.Begun);
        has(Clue.Nearly, passage.Stage == Stage.Nearly);
        has(Clue.Done, passage.Stage == Stage.Done);
        has(Clue.ToldDone, passage.Stage == Stage.Done || Deeds.StageOf(told) == Stage.Done);
        has(Clue.SaysPush, Push().IsMatch(passage.Text));
        has(Clue.SaysSpeed, Speed().IsMatch(passage.Text));
        has(Clue.SaysSmooth, Smooth().IsMatch(passage.Text));
        has(Clue.SaysFinished, Finished().IsMatch(passage.Text));
        has(Clue.SaysPart, OfPart().IsMatch(passage.Text));
        has(Clue.HasResult, passage.Figures.Count > 0);
        has(Clue.OfTerm, passage.OfTerm);
        has(Clue.AllDone, Deeds.IsAllDone(told));
        has(Clue.State, TellsAState(passage.Text));
        set(Clue.Crowd, Math.Min(2, passage.Text.AsSpan().Count('、') / 3f));
    }

    private static void SetBoth(Found found, Passage passage, string told, Action<Clue, float> set, Action<Clue, bool> has)
    {
        var (members, traits) = (found.Piece.Text.Split('、'), found.Traits);
        has(Clue.List, members.Length > 1);
        set(Clue.ListNamed, (float)members.Count(member => Named.In(told, member)) / members.Length);
        has(Clue.Reaches, SameUnit(found.Piece, passage).Any(pair => pair.Result.Value >= pair.Target.Value));
        has(Clue.FallsShort, SameUnit(found.Piece, passage).Any(pair => pair.Result.Value < pair.Target.Value));
        set(Clue.Covered, traits[(int)Trait.Covered]);
        set(Clue.Back, traits[(int)Trait.Back]);
        set(Clue.WideCovered, traits[(int)Trait.WideCovered]);
        set(Clue.Quoted, traits[(int)Trait.Quoted]);
        set(Clue.NameRun, traits[(int)Trait.NameRun]);
        set(Clue.Unnamed, traits[(int)Trait.Unnamed]);
        set(Clue.Unit, traits[(int)Trait.Unit]);
        set(Clue.Value, traits[(int)Trait.Value]);
        set(Clue.Claim, found.Signs[(int)Sign.Claim]);
        set(Clue.Again, found.Again);
        set(Clue.Certainty, found.Certainty);
    }

    private static IEnumerable<(Figure Target, Figure Result)> SameUnit(Piece promise, Passage passage) =>
        from target in promise.Figures from result in passage.Figures where target.Unit == result.Unit select (target, result);

    [GeneratedRegex("推进|推动")]
    private static partial Regex Push();

    [GeneratedRegex("加快|加速|加紧|提速")]
    private static partial Regex Speed();

    [GeneratedRegex("有序|顺利|扎实|稳步|有力|成效|良好|圆满")]
    private static partial Regex Smooth();

    [GeneratedRegex("建成|完成|竣工|完工|投用|投产|投入|交付|通车|开通|运营|运行|开业|开园|开放")]
    private static partial Regex Finished();

    [GeneratedRegex("一期|部分|初步|主体|基本|首批|阶段|封顶|雏形")]
    private static partial Regex OfPart();

    [GeneratedRegex("水质|指数|环境质量|优于|占比|比重|[^效]率(达|提高|为|超|降)")]
    private static partial Regex State();

    [GeneratedRegex("提高|提升|改善|优化|增强|完善|健全|加强|强化|深化|巩固|规范")]
    private static partial Regex Better();

    [GeneratedRegex("建设|新建|改造|扩建|打造|修建|构建")]
    private static partial Regex Build();

    [GeneratedRegex("支持|鼓励|引导|帮助|扶持|促进|培育|探索")]
    private static partial Regex Support();

    [GeneratedRegex("出台|制定|编制|制订|规划|方案|条例|办法")]
    private static partial Regex Paper();

    [GeneratedRegex("新增|引进|招引|引育|扩大|增加|发展|做大|壮大")]
    private static partial Regex More();
}
