using System.CommandLine;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What is said of a task's way on the command line: begun, registered, paid for, in time.</summary>
internal sealed class HeadwayWords(Voice voice)
{
    private const string NotYet = "no";

    private readonly Option<DateOnly?> _begun = DayWords.Option(voice, "--begun", new("开工日期", "the day on which work began"));
    private readonly Option<string> _registered = new("--registered")
    {
        HelpName = $"YYYY-MM-DD|{NotYet}",
        Description = voice.Say("入库日期；还没有入库写 no", "the day on which the project was registered (入库); no: not yet"),
    };
    private readonly Option<string> _paid = YesOrNo.Option(voice, "--paid", new("资金是否按计划支付", "whether funds were paid as planned"));
    private readonly Option<string> _inTime = YesOrNo.Option(voice, "--in-time", new("预计能否按期完成", "whether it is expected in time"));

    public Option[] All => [_begun, _registered, _paid, _inTime];

    /// <summary>Null where nothing was said.</summary>
    public Headway? In(ParseResult words)
    {
        var said = new Headway
        {
            BegunOn = words.GetValue(_begun),
            RegisteredOn = words.GetValue(_registered) is { } day and not NotYet ? DayWords.Parse(day) : null,
            Unregistered = words.GetValue(_registered) == NotYet ? true : null,
            FundsAsPlanned = YesOrNo.In(words, _paid),
            InTime = YesOrNo.In(words, _inTime),
        };
        return said == new Headway() ? null : said;
    }
}
