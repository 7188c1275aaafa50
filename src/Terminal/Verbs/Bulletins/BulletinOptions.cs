using System.CommandLine;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Bulletins;

/// <summary>How bulletins are named and worded on the command line.</summary>
internal sealed class BulletinOptions
{
    private readonly Option<string?> _to, _praise, _demands, _copyTo;

    public BulletinOptions(Voice voice)
    {
        Period = PeriodWords.Option(voice, "--period", new("哪个月", "the month"));
        Period.Required = true;
        Number = new("number") { HelpName = voice.Say("期号", "NUMBER"), Description = voice.Say("第几期", "its number of the year") };
        Of = new("--of-year") { HelpName = voice.Say("年度", "YEAR"), Description = voice.Say("哪一年印发的；不写就是今年", "the year in which it went out; by default this one") };
        Out = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写成 DOCX 公文；不写就显示文字", "write it as an official paper, DOCX; by default its text is shown") };
        ApprovedBy = new("--approved-by") { Required = true, HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("批准的领导", "the leader who approved it") };
        _to = new("--to") { HelpName = voice.Say("单位", "UNITS"), Description = voice.Say("主送；不写就照上一期", "to whom it goes; by default as the last one") };
        _praise = new("--praise") { HelpName = voice.Say("文字", "WORDS"), Description = voice.Say("好的做法，一行一段；不写就没有这一章", "what goes well, a paragraph a line; without it that chapter is left out") };
        _demands = new("--demands") { HelpName = voice.Say("文字", "WORDS"), Description = voice.Say("下步要求，一行一段；不写就用惯常的话", "what is asked of units now, a paragraph a line; by default what is usual") };
        _copyTo = new("--copy-to") { HelpName = voice.Say("单位", "UNITS"), Description = voice.Say("抄送；不写就照上一期", "who gets a copy; by default as the last one") };
    }

    public Option<Period?> Period { get; }

    public Argument<int> Number { get; }

    public Option<int?> Of { get; }

    public Option<string?> Out { get; }

    public Option<string> ApprovedBy { get; }

    /// <summary>What people write into it.</summary>
    public IEnumerable<Option> Words => [_to, _praise, _demands, _copyTo];

    public int YearIn(ParseResult words) => words.GetValue(Of) ?? LedgerWords.Today.Year;

    /// <param name="words">The command line.</param>
    /// <param name="usual">What stands where nothing is said.</param>
    public BulletinWords WordsIn(ParseResult words, BulletinWords usual) => new(
        words.GetValue(_praise) ?? usual.Praise, words.GetValue(_demands) ?? usual.Demands, words.GetValue(_to) ?? usual.To, words.GetValue(_copyTo) ?? usual.CopyTo);
}
