using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.Reminders;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Reminders;

/// <summary>The options that say who is to be reminded of what, and in whose name.</summary>
internal sealed class ReminderWords
{
    private readonly Voice _voice;
    private readonly Option<string?> _of;
    private readonly Option<int?> _within;
    private readonly Option<string?> _issuer;
    private readonly Option<DateOnly?> _answerBy;
    private readonly Option<string?> _number;
    private readonly Option<bool> _redHead;

    public ReminderWords(Voice voice)
    {
        _voice = voice;
        _of = new("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只催这个单位或领导", "only this unit or leader") };
        _within = new("--within") { HelpName = voice.Say("天数", "DAYS"), Description = voice.Say("只催这么多个工作日以内到期的和超期的；0 只催今天到期和超期的", "only of what falls due within so many working days, or is over") };
        _issuer = new("--issuer") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("落款；不写就是“某某人民政府督查室”", "who reminds, as it stands below; by default …人民政府督查室") };
        _answerBy = DayWords.Option(voice, "--answer-by", new("请对方哪天前办理回复；不写就是“尽快”", "by when an answer is asked for; by default as soon as can be"));
        _number = new("--number") { HelpName = voice.Say("字号", "DOCUMENT"), Description = voice.Say("通知的发文字号，如 云牧督办〔2026〕3号；\n有几份就从这个号往下排", "the number of the notice, as 云牧督办〔2026〕3号;\nseveral are counted on from it") };
        _redHead = new("--red-head") { Description = voice.Say("通知带红头", "a notice with the issuer's name in red at its head") };
    }

    public IEnumerable<Option> All => [_of, _within, _issuer, _answerBy, _number, _redHead];

    /// <summary>What is to be reminded of on a day, as far as it was asked for; what the calendar does not know is told.</summary>
    public IReadOnlyList<Reminder> RemindersIn(ParseResult words, Office office, DateOnly day)
    {
        var (of, within) = (NamedUnit.DebtorIf(office, words.GetValue(_of)), words.GetValue(_within));
        var asked = from reminder in office.Remind(day, PackFolder.Rules())
                    where of is null || reminder.Debtor == of
                    let debts = reminder.Debts.Where(urged => within is null || urged.Debt.Left <= within).ToList()
                    where debts.Count > 0
                    select reminder with { Debts = debts };
        var reminders = asked.ToList();
        foreach (var year in reminders.SelectMany(reminder => reminder.Debts).SelectMany(urged => urged.Debt.Warnings).Distinct()) _voice.Remark(new(year.Chinese, year.English));
        return reminders;
    }

    /// <summary>The letters to units and leaders; the office writes none to itself.</summary>
    public IReadOnlyList<ReminderLetter> LettersIn(ParseResult words, Office office, DateOnly day)
    {
        if (words.GetValue(_answerBy) is { } answerBy && answerBy < day) throw new Failure(new(
            $"--answer-by {DebtTerms.Day(answerBy)} 已经过去，请写今天以后的日子。", $"--answer-by {DebtTerms.Day(answerBy)} has passed: name a day from today on."));
        var issuer = words.GetValue(_issuer) is { Length: > 0 } named ? named : $"{office.PlaceName()}人民政府督查室";
        var reminders = RemindersIn(words, office, day).Where(reminder => reminder.Debtor is not (Debtors.Office or Debtors.UnnamedUnit));
        return [.. reminders.Select(reminder => new ReminderLetter(reminder, issuer) { AnswerBy = words.GetValue(_answerBy), RedHead = words.GetValue(_redHead) })];
    }

    /// <summary>Whether the letters go out as notices: those have a number.</summary>
    public bool AreNotices(ParseResult words) => words.GetValue(_number) is { Length: > 0 };

    /// <summary>Those of the letters that are sent as notices: leaders get none. Each has its number.</summary>
    public IReadOnlyList<ReminderLetter> NoticesOf(ParseResult words, IReadOnlyList<ReminderLetter> letters)
    {
        var toUnits = letters.Where(letter => letter.Reminder.IsToUnit).ToList();
        foreach (var letter in letters.Except(toUnits)) _voice.Remark(new(
            $"{letter.Reminder.Debtor}：对县领导不发催办通知；要送签的用 --format text。", $"{letter.Reminder.Debtor}: leaders are sent no notice; for what they are to sign use --format text."));
        var numbers = DocumentNumbers.From(words.GetValue(_number) ?? "", toUnits.Count);
        return [.. toUnits.Zip(numbers, (letter, number) => letter with { Number = number })];
    }
}
