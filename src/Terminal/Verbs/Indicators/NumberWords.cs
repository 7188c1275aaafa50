using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary>The numbers of a release on the command line, in the indicator's unit.</summary>
internal sealed class NumberWords(Voice voice)
{
    public Option<Period?> Period { get; } = PeriodWords.Option(voice, "--period", new("到哪个月底的数", "the month at whose end it stands"));

    public Option<string?> Vintage { get; } = VintageOption(voice);

    private readonly Option<decimal?> _value = Number(voice, "--value", new("累计数（期末数、比率），按指标的单位", "cumulated, at the end, or a rate: in the indicator's unit"));
    private readonly Option<decimal?> _growth = Number(voice, "--growth", new("公布的同比，百分数；比率是百分点", "growth on the year before as told, in percent; of a rate in points"));
    private readonly Option<decimal?> _month = Number(voice, "--month-value", new("公布的本月数", "of the month alone, as told"));
    private readonly Option<decimal?> _monthGrowth = Number(voice, "--month-growth", new("公布的本月同比，百分数", "its growth as told, in percent"));
    private readonly Option<int?> _rank = new("--rank") { HelpName = voice.Say("名次", "RANK"), Description = voice.Say("排位", "the rank among the places of the level above") };

    public IReadOnlyList<Option> All => [Period, Vintage, _value, _growth, _month, _monthGrowth, _rank];

    public Period PeriodIn(ParseResult words) => words.GetValue(Period) ?? throw new Failure(new(
        "请写明是哪个月的数：--period 2025-05。", "Say for which month it is: --period 2025-05."));

    public Vintage? VintageIn(ParseResult words) => words.GetValue(Vintage) is { } code ? IndicatorTerms.VintageOf(code) : null;

    /// <summary>What was said over <paramref name="before"/>.</summary>
    public Told ToldIn(ParseResult words, Told before) => before with
    {
        Value = words.GetValue(_value) ?? before.Value,
        Growth = words.GetValue(_growth) ?? before.Growth,
        Month = words.GetValue(_month) ?? before.Month,
        MonthGrowth = words.GetValue(_monthGrowth) ?? before.MonthGrowth,
        Rank = words.GetValue(_rank) ?? before.Rank,
    };

    private static Option<string?> VintageOption(Voice voice)
    {
        var option = new Option<string?>("--vintage") { HelpName = string.Join('|', IndicatorTerms.Codes), Description = voice.Say("预计、快报、审定、修订", "how settled it is") };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && IndicatorTerms.VintageOf(given) is null) result.AddError(voice.Say(
                $"--vintage 不能是“{given}”，可用：{string.Join('、', IndicatorTerms.Codes)}。", $"--vintage cannot be \"{given}\"; it takes {string.Join(", ", IndicatorTerms.Codes)}."));
        });
        return option;
    }

    private static Option<decimal?> Number(Voice voice, string name, Sentence description) => new(name)
    {
        HelpName = voice.Say("数", "NUMBER"),
        Description = description.In(voice.Language),
        CustomParser = result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
            result.AddError(voice.Say($"{name} 要写一个数，如 12.5，不能是“{result.Tokens[0].Value}”。", $"{name} is a number such as 12.5, not \"{result.Tokens[0].Value}\"."));
            return null;
        },
    };
}
