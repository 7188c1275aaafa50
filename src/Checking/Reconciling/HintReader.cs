using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Reads from a piece of a plan what tells whether it is worth following.</summary>
internal static partial class HintReader
{
    private const int FewCharacters = 6;

    public static float[] Of(Piece piece)
    {
        var hints = new float[(int)Hint.Scrap + 1];
        void Set(Hint hint, float value) => hints[(int)hint] = value;
        void Is(Hint hint, bool value) => Set(hint, value ? 1 : 0);
        Is(Hint.Figure, piece.Figures.Count > 0);
        Is(Hint.Quoted, piece.Quoted.Count > 0);
        Is(Hint.Checkable, piece.IsCheckable);
        Is(Hint.OfItem, piece.IsOfItem);
        Set(Hint.Strength, piece.Strength);
        Is(Hint.Project, piece.Kind == WorkKind.Project);
        Is(Hint.Document, piece.Kind == WorkKind.Document);
        Is(Hint.Event, piece.Kind == WorkKind.Event);
        Is(Hint.Designation, piece.Kind == WorkKind.Designation);
        Is(Hint.Quantified, piece.Kind == WorkKind.Quantified);
        SetWords(piece, Set, Is);
        return hints;
    }

    private static void SetWords(Piece piece, Action<Hint, float> set, Action<Hint, bool> has)
    {
        var rarest = 0f;
        foreach (var pair in piece.Pairs.Pairs) rarest = MathF.Max(rarest, Rarity.Everywhere(pair));
        set(Hint.Names, MathF.Min(3, Promised.NamesIn(piece) / 14));
        set(Hint.Rarest, rarest / 10);
        set(Hint.Topics, Math.Min(3, piece.Topics.Length / 2f));
        has(Hint.Thing, Thing().IsMatch(piece.Text));
        has(Hint.Programme, Programme().IsMatch(piece.Text));
        has(Hint.Doing, Doing().IsMatch(piece.Text));
        has(Hint.Caring, Caring().IsMatch(piece.Text));
        set(Hint.Zeal, Math.Min(3, Zeal().Count(piece.Text)));
        has(Hint.OpenEnd, OpenEnd().IsMatch(piece.Text));
        has(Hint.Spirit, Spirit().IsMatch(piece.Text));
        set(Hint.Long, piece.Text.Length / 20f);
        has(Hint.Scrap, piece.Text.Length <= FewCharacters);
    }

    [GeneratedRegex("基地|中心|平台|园区|产业园|公路|道路|大道|铁路|高铁|地铁|机场|港区|码头|水库|水厂|管网|医院|学校|中学|小学|大学|校区|幼儿园|公园|广场|街区|市场|博物馆|图书馆|场馆|小区|棚户|住房|电站|泵站|隧道|大桥|枢纽|实验室|研究院|集群|学位|床位|车位|口岸|班列|航线|厂|站|馆|河|湖|桥")]
    private static partial Regex Thing();

    [GeneratedRegex("工程|行动|计划|试点|示范|规划|方案|条例|办法|标准|制度|清单|专项|整治|改造|大会|论坛|博览会|节|赛|实事|立法|改革|创建|申报|评估|普查|全覆盖")]
    private static partial Regex Programme();

    [GeneratedRegex("^(年内|确保|力争|全面|尽快|如期|高标准|高质量|高水平|扎实|积极|继续|加快)?(新建|建成|建设|完成|启动|开工|新增|改造|扩建|实施|出台|制定|编制|举办|办好|争创|创建|设立|组建|开通|引进|新开|推出|开展|开行|打造|推进|抓好)")]
    private static partial Regex Doing();

    [GeneratedRegex("^(进一步|不断|持续|着力|切实|大力|全面|积极|全力|坚决|更加|努力|主动|稳步|有效|充分|深入)?(加强|强化|提升|提高|优化|完善|健全|促进|坚持|树立|发挥|增强|深化|支持|鼓励|引导|培育|做好|落实|保障|维护|营造|激发|弘扬|巩固|推动|拓展|严格|规范|注重|加大|突出|聚焦|围绕|形成|构建|统筹|扩大|壮大|发展|打击|严厉)")]
    private static partial Regex Caring();

    [GeneratedRegex("切实|大力|不断|全力|努力|进一步|更加|坚决|着力|有效|充分|牢固|始终|认真|力度|水平|质量|能力|活力|优势|责任|更多|一批")]
    private static partial Regex Zeal();

    [GeneratedRegex("(水平|能力|力度|质量|优势|格局|环境|活力|动力|意识|体系|机制|作用|基础|氛围|形象|品质|效能|效率|发展|建设|管理|监管|保障|服务|安全|稳定|关系|要求|导向|理念|经验|融合|升级|责任)$")]
    private static partial Regex OpenEnd();

    [GeneratedRegex("我们|理念|作风|精神|思想|导向|担当|情怀|信心|决心|状态|国之大者|意识|学习|一起|美好|底线|思维|原则|方针|始终|牢牢")]
    private static partial Regex Spirit();
}
