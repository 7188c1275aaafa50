using System.CommandLine;
using Luoshi.Desk.Orders;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Orders;

/// <summary>How orders are named and worded on the command line.</summary>
internal sealed class OrderOptions
{
    private readonly Option<string?> _to, _step, _wanted, _approvedBy;
    private readonly Option<DateOnly?> _limit;

    public OrderOptions(Voice voice)
    {
        Number = new("number") { HelpName = voice.Say("编号", "NUMBER"), Description = voice.Say("当年第几号", "its number of the year") };
        Of = new("--of-year") { HelpName = voice.Say("年度", "YEAR"), Description = voice.Say("哪一年下发的；不写就是今年", "the year in which it went out; by default this one") };
        Out = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写成 DOCX 公文；不写就显示文字", "write it as an official paper, DOCX; by default its text is shown") };
        Answer = new("words") { HelpName = voice.Say("文字", "WORDS"), Description = voice.Say("整改情况，一行一段", "what was done, a paragraph a line") };
        Files = new("--file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("附上佐证；可以写几次", "attach a file as evidence; may stand several times") };
        _to = new("--to") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("给哪个单位；不写就是牵头单位", "to which unit; by default the one that leads") };
        _step = new("--step") { HelpName = voice.Say("级别", "STEP"), Description = voice.Say("哪一级，如 blue、yellow、red；不写就按提议，没有提议就是最轻的", "at which step: blue, yellow, red; by default as proposed, else the gentlest") };
        _wanted = new("--wanted") { HelpName = voice.Say("文字", "WORDS"), Description = voice.Say("要求做什么，一行一段；不写就用惯常的话", "what the unit is to do, a paragraph a line; by default what is usual") };
        _approvedBy = new("--approved-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("签发的县领导；有的级别必须写", "the leader who approved it; some steps want one") };
        _limit = DayWords.Option(voice, "--by", new("答复时限；不写就按级别的工作日", "to be answered until; by default by the working days of the step"));
    }

    public Argument<int> Number { get; }

    public Option<int?> Of { get; }

    public Option<string?> Out { get; }

    public Argument<string> Answer { get; }

    public Option<string[]> Files { get; }

    public Option Limit => _limit;

    public Option Wanted => _wanted;

    public Option ApprovedBy => _approvedBy;

    /// <summary>The options of an order that goes out.</summary>
    public IEnumerable<Option> Typed => [_to, _step, _wanted, _approvedBy, _limit];

    public int YearIn(ParseResult words) => words.GetValue(Of) ?? LedgerWords.Today.Year;

    public DateOnly? LimitIn(ParseResult words) => words.GetValue(_limit);

    public string WantedIn(ParseResult words) => words.GetValue(_wanted) ?? "";

    public string ApprovedByIn(ParseResult words) => words.GetValue(_approvedBy) ?? "";

    public TypedOrder TypedIn(ParseResult words) => new(words.GetValue(_to) ?? "", words.GetValue(_step) ?? "", WantedIn(words), LimitIn(words), "") { ApprovedBy = ApprovedByIn(words) };
}
