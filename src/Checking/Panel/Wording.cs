using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>Tells the words of a clause that say where a measure goes from the name of the measure and from what is no target.</summary>
internal static partial class Wording
{
    private const int Longest = 26;

    /// <summary>The stretch of the clause that sets the target for the measure named at <paramref name="at"/>; null where none does.</summary>
    public static Span? Find(string clause, int at, int length, bool isListed)
    {
        var before = clause.AsSpan(0, at);
        var opens = isListed ? Openings().IsMatch(before) : StrictOpenings().IsMatch(before);
        var behind = clause[(at + length)..];
        if (behind.Length == 0 || Assigned().IsMatch(behind)) return SetBefore(clause, at, behind);
        if (!opens && !(isListed && before.Length > 0 && before[^1] is '、' or '和' or '与' or '及')) return null;
        var start = at + length;
        start += Growth().Match(clause, start) is { Success: true, Index: var found, Length: var taken } && found == start ? taken : 0;
        var rest = clause[start..];
        if (rest.Length == 0) return null;
        if (rest[0] is '、' or '和' or '与' or '及' or '同' && !InStep().IsMatch(rest))
            return isListed && Head().Match(clause, start) is { Success: true } shared && clause.Length - shared.Index <= Longest ? new Span(shared.Index, clause.Length) : null;
        if (rest.Length > Longest) return null;
        return (isListed && opens && rest.Length > 1) || Usual().IsMatch(rest) ? new Span(start, clause.Length) : null;
    }

    /// <summary>Whether the clause opens with the name, so that it would be about the measure.</summary>
    public static bool IsNamedAlone(string clause, int at, int length) =>
        Openings().IsMatch(clause.AsSpan(0, at)) && clause.Length > at + length;

    /// <summary>Whether what stands behind a name says how the measure goes: 等指标增速快于全国, 增速超出预期2.5个百分点.</summary>
    public static bool SaysHowItGoes(string clause, int behind) => Going().IsMatch(clause.AsSpan(behind));

    /// <summary>稳定粮食产量, 完成国家下达的粮食生产目标任务, 保持固定资产投资合理增长: the verb stands before the name.</summary>
    private static Span? SetBefore(string clause, int at, string rest)
    {
        if (rest.Length > 0) return AssignedBefore().IsMatch(clause.AsSpan(0, at)) ? new Span(0, clause.Length) : null;
        var verb = Steady().Match(clause[..at]);
        if (!clause.EndsWith("产量", StringComparison.Ordinal)) return null;
        return verb.Success ? new Span(verb.Groups[1].Index, at) : null;
    }

    [GeneratedRegex("城镇(常住)?(居民)?[、和与及]农村(常住)?居民(人均可支配)?收入")]
    public static partial Regex BothIncomes();

    [GeneratedRegex("^(建议|奋力|努力|力争|确保|争取|实现|保持|推动|促进|今年|全年|全省|全市|全县|全区|全州|全旗|全国|要|预计|预期|其中|同时|总体|我省|我市|我县|我区|我州|全社会|全体|地方|稳步|继续|并)*$")]
    private static partial Regex Openings();

    [GeneratedRegex("^(建议|奋力|努力|力争|确保|争取|实现|保持|今年|全年|全省|全市|全县|全区|全州|全旗|全国|全体|要|地方)*$")]
    private static partial Regex StrictOpenings();

    [GeneratedRegex("(增长|增速|增幅|涨幅|降低|下降|上涨|目标|指标|水平|总体|力争|努力|要|实现|能够|均)*")]
    private static partial Regex Growth();

    [GeneratedRegex("(与|和|同)(全省|全国|地区)?(经济|生产总值).{0,8}同步|完成(国家|省|市|自治区|上级|“)|达到(国家|省|上级|全国)|高于|低于|快于|优于|好于|保持|稳中|稳步|稳定|继续|持续|提质|控制在")]
    private static partial Regex Head();

    [GeneratedRegex("^(保持)?(和|与|同|跟).{2,12}同步(增长)?$|^(快于|高于|不低于|优于|好于).{2,}|^完成.*(目标|任务)|^(保持)?(总体|基本)?(稳定|平稳)$|^合理增长$|^(稳中|稳量|量稳|促稳|保稳|回稳).{1,3}$|^提质.{1,3}$|^(稳定|稳步|平稳|持续)增长$|^(与|同|和)(上年|去年)(基本)?持平$|^(基本)?持平$")]
    private static partial Regex Usual();

    [GeneratedRegex("^(保持)?(和|与|同|跟)(全省|全国|全市|全州|全县|地区|国民)?(经济|生产总值|GDP).{0,10}同步")]
    private static partial Regex InStep();

    [GeneratedRegex("^(的)?(目标任务|目标|任务)$")]
    private static partial Regex Assigned();

    [GeneratedRegex("^(力争|确保|全面)?完成(国家|省|上级|自治区|中央)")]
    private static partial Regex AssignedBefore();

    [GeneratedRegex("^(?:要|毫不放松|着力|坚决)*(稳定)$")]
    private static partial Regex Steady();

    [GeneratedRegex("^(、[^、和与及]{2,14})*([和与及][^、和与及]{2,14})?(等(主要|主要经济)?指标)?(均|年均|累计|同比|名义|总量|总体|保持|实现|继续|目标)*(增长|增速|增幅|涨幅|下降|降低|上涨|控制在|达到?|突破|超过?|快于|高于|优于|低于|持平|稳定在|[0-9])")]
    private static partial Regex Going();
}
