using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Amounts told in a unit that their measure cannot have: visitors in yuan, revenue in persons.</summary>
internal sealed class UnitRule : IRule
{
    private static readonly string[] Money = ["元", "美元", "欧元", "港元", "人民币"];
    private static readonly string[] Area = ["亩", "平方米", "平方公里", "公顷", "平方千米"];
    private static readonly string[] People = ["人", "人次", "名", "位"];
    private static readonly string[] Weight = ["吨", "公斤", "斤", "千克"];
    private static readonly string[] Length = ["公里", "米", "千米"];
    private static readonly HashSet<string> Kinds = [.. Money, .. Area, .. People, .. Weight, .. Length];

    private static readonly (string End, string[] Units)[] Known =
    [
        ("生产总值", Money), ("增加值", Money), ("总产值", Money), ("预算收入", Money), ("财政收入", Money), ("可支配收入", Money), ("固定资产投资", Money), ("零售总额", Money),
        ("进出口总额", Money), ("税收收入", Money), ("播种面积", Area), ("种植面积", Area), ("建筑面积", Area), ("绿地面积", Area), ("新增就业", People), ("旅客吞吐量", ["人次", "人"]),
    ];

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.SelectMany(sentence => sentence.Numbers).Select(Judge).OfType<Finding>();

    private static Finding? Judge(Number number)
    {
        if (number.Figure.Nature != Nature.Level || !Kinds.Contains(number.Figure.Unit)) return null;
        var (end, units) = Array.Find(Known, known => number.Figure.Measure.EndsWith(known.End, StringComparison.Ordinal));
        if (end is null || units.Contains(number.Figure.Unit)) return null;
        return new(number.Figure.Span)
        {
            Rule = "unit.measure",
            Verdict = Verdict.Wrong,
            Severity = Severity.High,
            Arithmetic = new($"{number.Figure.Measure}的单位应是{string.Join('、', units)}，文中为{number.Words}", $"{number.Figure.Measure} is counted in {string.Join(", ", units)}, the text says {number.Words}"),
        };
    }
}
