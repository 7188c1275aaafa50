using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.CommandLine;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How a task is planned through the year, on the command line; what is not said stays as it is.</summary>
internal sealed class PaceWords
{
    private static readonly Dictionary<string, Pace> _paces = new(StringComparer.Ordinal)
    {
        ["cumulated"] = Pace.Cumulated,
        ["rate"] = Pace.Rate,
        ["stock"] = Pace.Stock,
        ["milestone"] = Pace.Milestone,
    };

    private static readonly Dictionary<string, Rhythm> _rhythms = new(StringComparer.Ordinal)
    {
        ["monthly"] = Rhythm.Monthly,
        ["monthly-without-january"] = Rhythm.MonthlyWithoutJanuary,
        ["quarterly"] = Rhythm.Quarterly,
        ["yearly"] = Rhythm.Yearly,
    };

    private readonly Option<int> _measure;
    private readonly Option<string> _pace;
    private readonly Option<string> _halt;
    private readonly Option<string> _curve;
    private readonly Option<string> _rhythm;
    private readonly Option<DateOnly?> _start;
    private readonly Option<string> _registration;
    private readonly Option<string> _funds;

    public PaceWords(Voice voice)
    {
        _measure = new("--measure") { HelpName = "N", DefaultValueFactory = _ => 1, Description = voice.Say("第几个指标；不写就是第一个", "which measure; by default the first") };
        _pace = new Option<string>("--pace")
        {
            HelpName = string.Join('|', _paces.Keys),
            Description = voice.Say("怎么计：逐月累计、增幅、存量、节点；后三样不按月份折算", "how it grows: month by month, or as a rate, a stock, a milestone,\nwhich are not held against the months"),
        }.Among(voice, [.. _paces.Keys]);
        _halt = new("--halt") { HelpName = "11,12,1", Description = voice.Say("停工月份，其余月份平均分；none 表示不停", "months in which nothing is planned, the same in all others; none: no halts") };
        _curve = new("--curve") { HelpName = "0,10,…,100", Description = voice.Say("12 个月末的累计百分比；linear 表示每月一样", "percent by the end of each of the 12 months; linear: the same every month") };
        _rhythm = new Option<string>("--rhythm")
        {
            HelpName = string.Join('|', _rhythms.Keys),
            Description = voice.Say("哪些月份有数：每月、1月不单独出数、每季、全年", "for which months it has a figure"),
        }.Among(voice, [.. _rhythms.Keys]);
        _start = DayWords.Option(voice, "--start", new("计划开工日期", "when work is to begin"));
        _registration = YesOrNo.Option(voice, "--registration", new("要不要入库（项目默认要）", "whether it is to be registered (a project is)"));
        _funds = YesOrNo.Option(voice, "--funds", new("要不要看资金支付（项目默认要）", "whether its funds are followed (a project's are)"));
    }

    public Option[] All => [_measure, _pace, _halt, _curve, _rhythm, _start, _registration, _funds];

    /// <summary>Whether anything is to be changed.</summary>
    public bool IsSaid(ParseResult words) => All.Skip(1).Any(option => words.GetResult(option) is not null);

    public TaskContent Changed(ParseResult words, PlanTask task) => task.Content with
    {
        Measures = IsOfMeasure(words) ? Rescheduled(words, task) : task.Content.Measures,
        Start = words.GetValue(_start) ?? task.Content.Start,
        Registration = YesOrNo.In(words, _registration) ?? task.Content.Registration,
        Funds = YesOrNo.In(words, _funds) ?? task.Content.Funds,
    };

    private bool IsOfMeasure(ParseResult words) => new Option[] { _pace, _halt, _curve, _rhythm }.Any(option => words.GetResult(option) is not null);

    private List<Measure> Rescheduled(ParseResult words, PlanTask task)
    {
        var (number, measures) = (words.GetValue(_measure), task.Content.Measures.ToList());
        if (number < 1 || number > measures.Count) throw new Failure(new(
            $"第 {task.Number} 项有 {measures.Count} 个指标，没有第 {number} 个。", $"Task {task.Number} has {measures.Count} measures, and no measure {number}."));
        measures[number - 1] = measures[number - 1] with { Schedule = Changed(words, measures[number - 1].Schedule ?? new Schedule()) };
        return measures;
    }

    private Schedule Changed(ParseResult words, Schedule schedule)
    {
        var (halt, curve) = (words.GetValue(_halt), words.GetValue(_curve));
        return schedule with
        {
            Pace = words.GetValue(_pace) is { } pace ? _paces[pace] : schedule.Pace,
            Rhythm = words.GetValue(_rhythm) is { } rhythm ? _rhythms[rhythm] : schedule.Rhythm,
            // Drawing a curve takes halts back, and the other way round; giving both is refused by the ledger.
            Halts = halt is not null ? HaltsIn(halt) : curve is null ? schedule.Halts : [],
            Drawn = curve is not null ? CurveIn(curve) : halt is null ? schedule.Drawn : null,
        };
    }

    private static int[] HaltsIn(string text) => text == "none" ? [] : [.. text.Split(',').Select(part =>
        int.TryParse(part, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var month) && month > 0 ? month : throw new Failure(new(
            $"--halt 要写成 11,12,1 这样的月份，不能是“{text}”。", $"--halt takes months such as 11,12,1, not \"{text}\".")))];

    private static PlanCurve? CurveIn(string text) => text == "linear" ? null : new([.. text.Split(',').Select(part =>
        decimal.TryParse(part, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var percent) ? percent : throw new Failure(new(
            $"--curve 要写 12 个月末的百分比，用逗号隔开，不能是“{text}”。", $"--curve takes percent by the end of each of the 12 months, with commas, not \"{text}\".")))]);
}
