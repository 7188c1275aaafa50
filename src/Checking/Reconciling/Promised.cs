using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>What kind of promise a piece of a plan is, and whether a reader could check it a year later.</summary>
internal static partial class Promised
{
    /// <summary>So much of what a piece tells stands in names.</summary>
    private const float OfNames = 6.5f;

    public static WorkKind KindOf(Piece piece) => piece.Kind != WorkKind.Qualitative ? piece.Kind
        : piece.Figures.Count > 0 ? WorkKind.Quantified
        : Document().IsMatch(piece.Text) ? WorkKind.Document
        : Designation().IsMatch(piece.Text) ? WorkKind.Designation
        : Event().IsMatch(piece.Text) ? WorkKind.Event
        : WorkKind.Project;

    /// <summary>Whether it gives a figure or names something: slogans do neither.</summary>
    public static bool IsCheckable(Piece piece) =>
        piece.Kind != WorkKind.Qualitative || piece.Figures.Count > 0 || piece.Quoted.Count > 0 || Named().IsMatch(piece.Text) || NamesIn(piece) >= OfNames;

    private static float NamesIn(Piece piece)
    {
        var weight = 0f;
        foreach (var pair in piece.Pairs.Weights)
            if (pair >= 6) weight += pair;
        return weight;
    }

    [GeneratedRegex("规划|方案|办法|条例|意见$|计划$|清单|机制|制度|标准")]
    private static partial Regex Document();

    [GeneratedRegex("争创|创建|申报|示范|试点城市|称号|申遗")]
    private static partial Regex Designation();

    [GeneratedRegex("大会|论坛|博览会|展览|节$|赛$|活动|行动")]
    private static partial Regex Event();

    [GeneratedRegex("工程|项目|园区|产业园|基地|中心|平台|试点|改革|制度|机制|规划|方案|办法|条例|行动|活动|大会|论坛|博览会|示范|创建|道路|公路|铁路|地铁|机场|港|水库|河|湖|桥|学校|大学|医院|医疗|养老|幼儿园|保险|社区|小区|公园|广场|街区|市场|博物馆|剧目|文物|遗址|品牌|企业|专项|整治|全覆盖|标准|补助|补贴|事故|债务|风险|红线|立法|课程|实验室|高铁|航线|班列|口岸|自贸|专列|旅游|景区|湿地|森林|绿化|造林|污染|水质|垃圾|供热|供水|燃气|管网|停车|公交|棚户|住房|保障房|低保|救助|网络|基站|数据|电网|光伏|风电|储能|集群|产业链|基金|银行|上市|口袋|实事|枢纽|同城|都市圈|综保区|城市|产业带|合作社|种业|农田|农机|养殖|蔬菜|奶")]
    private static partial Regex Named();
}
