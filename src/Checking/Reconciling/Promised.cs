using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>What kind of promise a piece of a plan is, and whether a reader could check it a year later.</summary>
internal static partial class Promised
{
    /// <summary>So much of what a piece tells stands in names.</summary>
    private const float OfNames = 14;

    public static WorkKind KindOf(Piece piece) => piece.Kind != WorkKind.Qualitative ? piece.Kind
        : piece.Figures.Count > 0 ? WorkKind.Quantified
        : Document().IsMatch(piece.Text) ? WorkKind.Document
        : Designation().IsMatch(piece.Text) ? WorkKind.Designation
        : Event().IsMatch(piece.Text) ? WorkKind.Event
        : WorkKind.Project;

    /// <summary>Whether it gives a figure or names something: slogans do neither.</summary>
    public static bool IsCheckable(Piece piece) =>
        piece.Kind != WorkKind.Qualitative || piece.Figures.Count > 0 || piece.Quoted.Count > 0 || Named().IsMatch(piece.Text) || (piece.IsOfItem && NamesIn(piece) >= OfNames);

    /// <summary>How much of what a piece tells stands in names.</summary>
    public static float NamesIn(Piece piece)
    {
        var weight = 0f;
        foreach (var pair in piece.Pairs.Weights)
            if (pair >= 5) weight += pair;
        return weight;
    }

    [GeneratedRegex("规划|方案|办法|条例|意见$|计划$|清单|机制|制度|标准")]
    private static partial Regex Document();

    [GeneratedRegex("争创|创建|申报|示范|试点城市|称号|申遗")]
    private static partial Regex Designation();

    [GeneratedRegex("大会|论坛|博览会|展览|节$|赛$|活动|行动")]
    private static partial Regex Event();

    [GeneratedRegex("工程|项目|园区|产业园|基地|中心|平台|试点|规划|方案|办法|条例|行动|活动|大会|论坛|博览会|示范|创建|公路|铁路|地铁|机场|港|水库|[^一二三四五六七八九十]河|湖|桥|学校|大学|医院|幼儿园|公园|广场|街区|市场|博物馆|剧目|遗址|专项|全覆盖|事故|隐性债务|红线|立法|实验室|高铁|航线|班列|口岸|自贸|湿地|造林|供热|供水|燃气|管网|停车|棚户|保障房|基站|电网|光伏|风电|储能|集群|基金|上市|实事|枢纽|同城|都市圈|综保区|种业|农田|标准|机制|制度|改革|品牌|社区|小区|养老|保险|低保|补助|企业|道路|污染|水质|绿化|产业链|产业带|城市")]
    private static partial Regex Named();
}
