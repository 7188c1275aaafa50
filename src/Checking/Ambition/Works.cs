using Luoshi.Vocabulary;

namespace Luoshi.Checking.Ambition;

/// <summary>How many works are built in a year follows from what is to be built, not from ambition: they are not compared year by year.</summary>
internal static class Works
{
    private static readonly string[] Building =
        ["建设", "新建", "改造", "打造", "实施", "修建", "建成", "扩建", "改建", "新改", "开工", "投用", "投入", "投资", "培育", "争创", "创建", "引进", "招聘", "开通", "安装", "治理", "发放", "争取", "谋划", "推出", "举办", "绿化", "种植", "保障", "惠及"];

    private static readonly HashSet<string> Counted = ["个", "座", "处", "条", "家", "件", "项", "所", "台", "辆", "套", "户", "公里", "场次", "场", "次", "届", "年", "种", "批", "支", "名", "平方米", "亩", "米", "元"];

    public static bool Has(Figure figure) => figure.Nature == Nature.Level && (Counted.Contains(figure.Unit) && !IsStatistic(figure) || Array.Exists(Building, word => figure.Measure.Contains(word, StringComparison.Ordinal)));

    /// <summary>Amounts that are counted in the same way each year, whatever their unit.</summary>
    private static bool IsStatistic(Figure figure) =>
        figure.Unit is "元" or "亩" && Array.Exists(["收入", "花费", "总额", "产值", "增加值", "存款", "贷款", "面积"], end => figure.Measure.EndsWith(end, StringComparison.Ordinal));
}
