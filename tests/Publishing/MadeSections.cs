using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests;

/// <summary>The outline of <see cref="Readings.Text"/>.</summary>
internal static class MadeSections
{
    public static IReadOnlyList<Section> All(Document text) =>
    [
        new("1", 1, "2024年工作回顾", text.From("## 一", "12.4%。"), Part.Review),
        new("2", 1, "2025年工作安排", text.From("## 二", "营商环境。"), Part.Plan),
        new("2.1", 2, "做强畜牧业", text.From("### （一）", "加工项目。"), Part.Plan),
        new("2.2", 2, "改善环境", text.From("### （二）", "营商环境。"), Part.Plan),
    ];
}
