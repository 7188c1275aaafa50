using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Publishing.Reminders;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Reminders;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind</c>: what everybody is to be reminded of, as a table or as texts to paste.</summary>
internal sealed class RemindVerb
{
    private readonly Voice _voice;
    private readonly ReminderWords _words;
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<string> _format;

    private RemindVerb(Voice voice, ReminderWords words)
    {
        (_voice, _words) = (voice, words);
        _asOf = DayWords.Option(voice, "--as-of", new("截至哪一天；不写就是今天", "as of which day; by default today"));
        _format = new Option<string>("--format") { HelpName = "table|text", Description = voice.Say("表（默认），或每家一段可以直接发出去的话", "a table (default), or a text for each, ready to be sent") }
            .Among(voice, "table", "text");
    }

    public static Command Build(Voice voice)
    {
        var (ledger, words) = (new LedgerWords(voice), new ReminderWords(voice));
        var verb = new RemindVerb(voice, words);
        var command = new Command("remind", voice.Say("催办：该催谁、催什么、第几次", "whom to remind of what, and how often it was urged")) { verb._asOf, verb._format };
        foreach (var option in words.All.Concat(ledger.ToAsk)) command.Options.Add(option);
        command.SetAction(parsed => ledger.Ask(parsed, office => verb.Show(parsed, office)));
        return command;
    }

    private int Show(ParseResult words, Office office)
    {
        var on = words.GetValue(_asOf) ?? LedgerWords.Today;
        if (words.GetValue(_format) == "text") PrintTexts(_words.LettersIn(words, office, on));
        else
        {
            var (paper, reminders) = (Paper.OfStandardOutput(_voice.Language), _words.RemindersIn(words, office, on));
            paper.Print(_voice.Results, canvas => new ReminderSheet(canvas, paper).Draw(reminders));
        }
        return ExitCode.Done;
    }

    private void PrintTexts(IReadOnlyList<ReminderLetter> letters)
    {
        if (letters.Count == 0) _voice.Remark(new("没有要催的。", "There is nobody to remind."));
        _voice.Results.Write(string.Join("\n\n", letters.Select(ReminderText.Of)));
        if (letters.Count > 0) _voice.Results.WriteLine();
    }
}
