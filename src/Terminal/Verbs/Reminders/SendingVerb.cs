using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Reminding;
using Luoshi.Ledger;
using Luoshi.Ledger.Reminders;
using Luoshi.Publishing.Reminders;
using Luoshi.Sending;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Reminders;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary>How verbs that send reminders are put together: all of them go through the letters one by one, and say what became of each.</summary>
internal sealed class SendingVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly ReminderWords _words;
    private readonly Option<bool> _again;
    private readonly Option<bool> _dryRun;

    public SendingVerb(Voice voice, LedgerWords ledger, ReminderWords words)
    {
        (_voice, _ledger, _words) = (voice, ledger, words);
        _again = new("--again") { Description = voice.Say("今天已经发过的也再发", "also what went out today already") };
        _dryRun = new("--dry-run") { Description = voice.Say("只看会发什么，不发也不记", "show what would go out; nothing is sent or entered") };
    }

    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="channel">What the way is called in the ledger.</param>
    /// <param name="way">The way, by the words of the command line.</param>
    /// <param name="toLeaders">Whether leaders too are told on it.</param>
    /// <param name="options">What the way asks for.</param>
    public Command Build(string name, string description, Channel channel, Func<ParseResult, IMessenger> way, bool toLeaders, params Option[] options)
    {
        var command = new Command(name, description) { _again, _dryRun };
        foreach (var option in options.Concat(_words.All).Concat(_ledger.ToWrite.Where(option => option.Name is not "--unit"))) command.Options.Add(option);
        command.SetAction(words => Run(words, channel, way, toLeaders));
        return command;
    }

    private int Run(ParseResult words, Channel channel, Func<ParseResult, IMessenger> way, bool toLeaders) => _ledger.Act(words, Role.Supervisor, (office, by) =>
    {
        var letters = LettersIn(words, office, toLeaders);
        if (letters.Count == 0) _voice.Remark(new("没有要催的。", "There is nobody to remind."));
        var messenger = way(words);
        return words.GetValue(_dryRun) ? Show(messenger, letters) : Send(new(office, messenger, channel, by) { Again = words.GetValue(_again) }, messenger, letters);
    });

    /// <summary>With their numbers, where they go out as notices.</summary>
    private IReadOnlyList<ReminderLetter> LettersIn(ParseResult words, Office office, bool toLeaders)
    {
        var letters = _words.LettersIn(words, office, LedgerWords.Today);
        if (_words.AreNotices(words)) return _words.NoticesOf(words, letters);
        if (toLeaders) return letters;
        foreach (var leader in letters.Where(letter => !letter.Reminder.IsToUnit)) _voice.Remark(new(
            $"{leader.Reminder.Debtor}：县领导的不这样发，请当面送签。", $"{leader.Reminder.Debtor}: leaders are not written to on this way; ask for the signature in person."));
        return [.. letters.Where(letter => letter.Reminder.IsToUnit)];
    }

    private int Show(IMessenger messenger, IReadOnlyList<ReminderLetter> letters)
    {
        foreach (var letter in letters)
        {
            var addresses = ReminderRound.AddressesOf(messenger, letter);
            _voice.Results.WriteLine($"→ {(addresses.Count > 0 ? string.Join("  ", addresses) : DeliveryTerms.NoAddress(_voice.Language))}");
            _voice.Results.WriteLine(ReminderText.SubjectOf(letter));
            _voice.Results.WriteLine(ReminderText.Of(letter));
            _voice.Results.WriteLine();
        }
        _voice.Remark(new("这是预览，没有发，也没有记。", "This was shown only: nothing was sent or entered."));
        return ExitCode.Done;
    }

    private int Send(ReminderRound round, IMessenger messenger, IReadOnlyList<ReminderLetter> letters)
    {
        var fates = new List<Fate>();
        Whole(round.Send(letters, Tell), messenger).GetAwaiter().GetResult();
        _voice.Remark(DeliveryTerms.Sum(fates));
        var done = fates.Count(fate => fate is Fate.Sent or Fate.SentBefore);
        return done == fates.Count ? ExitCode.Done : done > 0 ? ExitCode.SomeFailed : ExitCode.Unusable;

        void Tell(Delivery delivery)
        {
            fates.Add(delivery.Fate);
            _voice.Results.WriteLine($"{delivery.Reminder.Debtor}  {DeliveryTerms.Of(_voice.Language, delivery)}");
            _voice.Results.Flush();
        }
    }

    private static async Task Whole(Task round, IMessenger messenger)
    {
        await using (messenger) await round;
    }
}
