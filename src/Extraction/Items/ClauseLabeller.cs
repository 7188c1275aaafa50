using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Items;

/// <summary>Labels the clauses of one paragraph: which begin an item, which go on with it, which belong to none.</summary>
internal sealed class ClauseLabeller(MendedText text, ItemWords words)
{
    /// <summary>A lead sentence is one short clause.</summary>
    private const int LongestLead = 22;
    private const int ShortestQuoted = 16;

    /// <summary>Looking further ahead than this tells nothing more of a sentence.</summary>
    private const int FarthestLook = 12;

    private (int Start, int End) _theme;
    private (int Start, int End) _announced;
    private bool _inOpening;
    private int _bold;

    public void Label(List<Clause> clauses, Frame frame)
    {
        _theme = default;
        _announced = default;
        _inOpening = frame == Frame.ChapterInOne;
        for (var i = 0; i < clauses.Count; i++)
        {
            (clauses[i].Label, clauses[i].Rule) = frame switch
            {
                Frame.Headlines => Headline(clauses, i),
                Frame.Work or Frame.ChapterInOne => Work(clauses, i, frame),
                _ => (Items.Label.Outside, "item.frame"),
            };
            clauses[i].Theme = _theme;
        }
    }

    /// <summary>Behind the colon of 预期目标： each clause is a target, down to the end of the last sentence that opens with a clause of figures.</summary>
    private (Label, string) Headline(List<Clause> clauses, int i)
    {
        if (words.Announced.FirstIn(Words(clauses[i]), out var length) is var at and >= 0)
            _announced = (clauses[i].Start + at, clauses[i].Start + at + length);
        var opened = i > 0 && (clauses[i - 1].IsHeadline || (clauses[i - 1].Mark == '：' && _announced.End > 0));
        if (!opened || (clauses[i].OpensSentence && clauses[i - 1].Mark is not ('：' or '；') && !clauses[i].HasFigures))
            return (Items.Label.Outside, "item.frame");
        clauses[i].IsHeadline = true;
        clauses[i].Announced = _announced;
        return clauses[i - 1].IsHeadline && words.AlwaysContinues.Match(Words(clauses[i]), 0) > 0 ? (Items.Label.Continues, "item.more") : (Items.Label.Begins, "item.headline");
    }

    private (Label, string) Work(List<Clause> clauses, int i, Frame frame)
    {
        var clause = clauses[i];
        if (clause.Start < clause.Block.HeadingEnd)
        {
            _theme = (clause.Block.NumberEnd, clause.Block.HeadingEnd);
            return (Items.Label.Outside, "item.heading");
        }

        if (IsLead(clauses, i, frame))
        {
            _theme = (clause.Start, clause.End);
            _inOpening = false;
            return (Items.Label.Outside, "item.lead");
        }

        if (_inOpening)
        {
            _inOpening = !clause.ClosesSentence;
            return (Items.Label.Outside, "item.opening");
        }

        if (IsOutside(clauses, i) is { } rule)
            return (Items.Label.Outside, rule);
        return Goes(clauses, i) is { } more ? (Items.Label.Continues, more) : (Items.Label.Begins, "item.action");
    }

    /// <summary>One short sentence of one clause that opens a paragraph, or stands inside a chapter set on one paragraph.</summary>
    private bool IsLead(List<Clause> clauses, int i, Frame frame)
    {
        var clause = clauses[i];
        if (!clause.OpensSentence || clause.Mark != '。' || clause.HasFigures || clause.End - clause.Start > LongestLead || i + 1 >= clauses.Count)
            return false;
        return IsBold(clause) || (text[clause.End - 1] == '”' && clause.End - clause.Start <= ShortestQuoted) || frame == Frame.ChapterInOne && clauses[i + 1].Mark == '，' && clauses[i - 1].Rule != "item.lead" && IsFollowedByWork(clauses, i);
    }

    private bool IsBold(Clause clause)
    {
        while (_bold < text.Bold.Count && text.Bold[_bold].End < clause.End)
            _bold++;
        return _bold < text.Bold.Count && text.Bold[_bold].Start <= clause.Start;
    }

    /// <summary>A lead inside a paragraph introduces some sentences, not one.</summary>
    private static bool IsFollowedByWork(List<Clause> clauses, int i)
    {
        var count = 0;
        for (var next = i + 1; next < clauses.Count && count < 3 && !(clauses[next].OpensSentence && clauses[next].ClosesSentence); next++)
            count++;
        return count >= 3;
    }

    private ReadOnlySpan<char> Words(Clause clause) => text.Slice(clause.Start, clause.End);

    private string? IsOutside(List<Clause> clauses, int i)
    {
        var clause = clauses[i];
        var said = Words(clause);
        if (said.Length <= 1 || words.Wholes.Contains(said))
            return "item.empty";
        if (words.Attitudes.AnyIn(said) && !clause.HasFigures)
            return "item.attitude";
        if (words.Announcements.MatchBefore(said, said.Length) > 0)
            return "item.announce";
        if (clause.HasFigures)
            return null;
        if (said[0] == '以' && !clause.ClosesSentence && words.OpenerTails.MatchBefore(said, said.Length) > 0)
            return "item.opener";
        if (said.EndsWith("战略") && !clause.ClosesSentence && (said.StartsWith("深入") || said.StartsWith("大力") || said.StartsWith("全面") || said.StartsWith("坚定")))
            return "item.opener";
        if (words.Openers.Match(said, 0) > 0 && !NamesTask(said))
            return "item.opener";
        if (words.Means.Match(said, 0) > 0 && !clause.ClosesSentence && (said.EndsWith("作用") || said.EndsWith("优势") || said.EndsWith("方式") || said.EndsWith("契机")))
            return "item.means";
        if (!SaysAction(said))
            return "item.rhetoric";
        return clause.OpensSentence && !clause.ClosesSentence && words.OpenerTails.MatchBefore(said, said.Length) > 0 && !said.EndsWith("战略")
            ? "item.opener"
            : null;
    }

    /// <summary>Somewhere a verb of doing; 路虽远 and 人无信不立 have none.</summary>
    private bool SaysAction(ReadOnlySpan<char> said) => words.Strengths.AnyIn(said) || words.Effects.AnyIn(said) || words.Designations.AnyIn(said) || words.HasGrade(said);

    /// <summary>紧盯A、B等签约项目 and 紧盯…问题整改 name what is to be done.</summary>
    private static bool NamesTask(ReadOnlySpan<char> said) =>
        said.EndsWith("整改") || said.EndsWith("措施") || said.EndsWith("制度") || ListsProjects(said);

    private static bool ListsProjects(ReadOnlySpan<char> said) => said.Contains('、') && said.EndsWith("项目");

    private string? Goes(List<Clause> clauses, int i)
    {
        if (i == 0 || clauses[i].OpensSentence && clauses[i - 1].Mark != '；')
            return null;
        if (clauses[i - 1].Label == Items.Label.Outside)
            return null;
        var said = Words(clauses[i]);
        if (words.AlwaysContinues.Match(said, 0) > 0 && !said.StartsWith("总投资额"))
            return "item.more";
        if (clauses[i].OpensSentence)
            return null;
        if (IsOnlyMoney(clauses[i - 1]))
            return "item.purpose";
        if (clauses[i].HasFigures)
            return null;
        if (words.Openers.Match(Words(clauses[i - 1]), 0) > 0 && ListsProjects(Words(clauses[i - 1])))
            return "item.purpose";
        if (IsWish(said))
            return "item.effect";
        if (words.HasGrade(said))
            return null;
        return (IsEffect(said) && EndsSentence(clauses, i)) || (clauses[i].ClosesSentence && IsLastEffect(said)) ? "item.effect" : null;
    }

    /// <summary>确保早日开工, 确保立得住、管得好、能执行: wishes the action well without a target of its own.</summary>
    private bool IsWish(ReadOnlySpan<char> said)
    {
        if (!said.StartsWith("确保") && !said.StartsWith("促") && !said.StartsWith("做到") && !said.StartsWith("切实做到"))
            return false;
        return words.Soon.AnyIn(said) || (said.Count('、') >= 2 && !said.Contains('等'));
    }

    private bool IsLastEffect(ReadOnlySpan<char> said) =>
        words.LastEffects.Match(said, Adverbs(said)) > 0 && !said.Contains("一批", StringComparison.Ordinal);

    /// <summary>An effect verb, adverbs before it, and something that only an effect is on at the end.</summary>
    private bool IsEffect(ReadOnlySpan<char> said)
    {
        if (!OpensEffect(said))
            return false;
        var end = said.TrimEnd('”');
        return end.Length < said.Length || words.EffectObjects.MatchBefore(end, end.Length) > 0;
    }

    private bool OpensEffect(ReadOnlySpan<char> said) => words.Effects.Match(said, Adverbs(said)) > 0;

    /// <summary>Offset behind the adverbs before an effect verb.</summary>
    private int Adverbs(ReadOnlySpan<char> said)
    {
        var at = 0;
        while (words.Effects.Match(said, at) == 0 && words.EffectAdverbs.Match(said, at) is var adverb and > 0)
            at += adverb;
        return at;
    }

    /// <summary>投入4000万元 is followed by what the money is for.</summary>
    private bool IsOnlyMoney(Clause clause)
    {
        var said = Words(clause);
        return clause.Label == Items.Label.Begins && clause.Figures.End - clause.Figures.First == 1 && said[^1] == '元' && said.Length <= 14
            && (said.Contains("投入", StringComparison.Ordinal) || said.Contains("投资", StringComparison.Ordinal));
    }

    /// <summary>An effect closes its sentence, or is followed by effects alone, down to a target with a number.</summary>
    private bool EndsSentence(List<Clause> clauses, int i)
    {
        for (var at = i; at < Math.Min(clauses.Count, i + FarthestLook); at++)
        {
            if (at > i && (clauses[at].HasFigures || words.HasGrade(Words(clauses[at])) || words.Openers.Match(Words(clauses[at]), 0) > 0 || Words(clauses[at])[0] == '以'))
                return true;
            if (at > i && !OpensEffect(Words(clauses[at])) && words.AlwaysContinues.Match(Words(clauses[at]), 0) == 0)
                return false;
            if (clauses[at].ClosesSentence)
                return true;
        }

        return true;
    }
}
