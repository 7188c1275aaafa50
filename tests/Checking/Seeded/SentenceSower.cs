using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>
/// Real reports seldom tell a sum with what each gets, or a total with all its parts: sentences of our own, in several wordings and with other numbers for each report, are set behind a sentence of
/// its review, with one number wrong.
/// </summary>
internal static partial class SentenceSower
{
    public static IReadOnlyList<string> Kinds { get; } = ["per head", "parts", "unit"];

    public static IEnumerable<Seed> Sow(string text)
    {
        if (Review().Match(text) is not { Success: true } place) yield break;
        var at = place.Index + place.Length;
        var random = new Random(text.Length);
        foreach (var (kind, sentence) in Sentences(random)) yield return new(kind, new(at, at), sentence, new(at, at + sentence.Length));
    }

    private static IEnumerable<(string Kind, string Sentence)> Sentences(Random random)
    {
        var (heads, each) = (random.Next(300, 9000), random.Next(12, 90) * 100);
        var sum = ((decimal)heads * each / 10_000).ToString("0.##", CultureInfo.InvariantCulture);
        yield return ("per head", $"向{heads}户牧民发放补贴{sum}万元，户均{Off(each)}元。");
        yield return ("per head", $"发放助学金{sum}万元、惠及学生{heads}人，人均{Off(each)}元。");
        yield return ("per head", $"{heads}名护林员领到劳务报酬{sum}万元，人均达到{Off(each)}元。");
        var (first, second, third) = (random.Next(21, 60), random.Next(61, 99), random.Next(11, 20));
        var total = first + second + third;
        yield return ("parts", $"实施重点项目{total}个，其中新建{first + second + 7}个、续建{third}个。");
        yield return ("parts", $"新增经营主体{total}户，其中企业{first}户、个体工商户{second + 9}户、其他{third}户。");
        yield return ("parts", $"完成固定资产投资{total}亿元，其中工业投资{first}亿元、农业投资{second}亿元、其他投资{third + 5}亿元。");
        yield return ("parts", $"改造农村公路{total}公里，其中县道{total + 12}公里。");
        yield return ("unit", $"城镇新增就业{first}.{third}万元。");
        yield return ("unit", $"粮食播种面积达到{second}.{third}万吨。");
    }

    /// <summary>Off by so much that rounding explains nothing.</summary>
    private static string Off(int number) => (number + number / 3).ToString(CultureInfo.InvariantCulture);

    /// <summary>A sentence of the review with figures, to stand behind.</summary>
    [GeneratedRegex("工作回顾[^\\n]*\\n(?:[^\\n]*\\n){0,6}?[^\\n]*?[0-9][^\\n。]*。")]
    private static partial Regex Review();
}
