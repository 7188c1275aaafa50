using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Publishing.Reminders;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Reminders;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind</c>: what everybody is to be reminded of, as a table, as texts to paste, or as notices.</summary>
internal sealed class RemindVerb
{
    private readonly Voice _voice;
    private readonly ReminderWords _words;
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;
    private readonly Option<bool> _full;

    private RemindVerb(Voice voice, ReminderWords words)
    {
        (_voice, _words) = (voice, words);
        _asOf = DayWords.Option(voice, "--as-of", new("截至哪一天；不写就是今天", "as of which day; by default today"));
        _format = new Option<string>("--format")
        {
            HelpName = "table|text|docx",
            Description = voice.Say("表（默认）；每家一段可以直接发出去的话；\n每家一份催办通知（写进 --out 文件夹）", "a table (default), a text for each, ready to be sent,\nor a notice for each unit (into the folder --out)"),
        }.Among(voice, "table", "text", "docx");
        _out = new("--out") { HelpName = voice.Say("文件夹", "FOLDER"), Description = voice.Say("通知写到这个文件夹", "the folder that notices are written to") };
        _full = TaskColumn.Full(voice);
    }

    public static Command Build(Voice voice)
    {
        var (ledger, words) = (new LedgerWords(voice), new ReminderWords(voice));
        var verb = new RemindVerb(voice, words);
        var command = new Command("remind", voice.Say("催办：该催谁、催什么、第几次", "whom to remind of what, and how often it was urged")) { verb._asOf, verb._format, verb._out, verb._full };
        var sending = new SendingVerb(voice, ledger, words);
        foreach (var more in new[] { MailVerb.Build(voice, sending), WebhookVerb.Build(voice, sending), HandVerb.Build(voice, sending), SentVerb.Build(voice, ledger) }) command.Subcommands.Add(more);
        foreach (var option in words.All.Concat(ledger.ToAsk)) command.Options.Add(option);
        command.SetAction(parsed => ledger.Ask(parsed, office => verb.Show(parsed, office)));
        return command;
    }

    private int Show(ParseResult words, Office office)
    {
        var (day, format) = (words.GetValue(_asOf) ?? LedgerWords.Today, words.GetValue(_format) ?? "table");
        if (words.GetValue(_out) is not null && format != "docx") throw new Failure(new(
            "--out 只用来写通知，要同时写 --format docx。", "--out is for notices only: add --format docx."));
        switch (format)
        {
            case "text":
                PrintTexts(_words.LettersIn(words, office, day));
                break;
            case "docx":
                WriteNotices(words, _words.LettersIn(words, office, day));
                break;
            default:
                var (paper, reminders) = (Paper.OfStandardOutput(_voice.Language), _words.RemindersIn(words, office, day));
                paper.Print(_voice.Results, canvas => new ReminderSheet(canvas, paper, words.GetValue(_full)).Draw(reminders));
                break;
        }
        return ExitCode.Done;
    }

    private void PrintTexts(IReadOnlyList<ReminderLetter> letters)
    {
        if (letters.Count == 0) SayNobody();
        _voice.Results.Write(string.Join("\n\n", letters.Select(ReminderText.Of)));
        if (letters.Count > 0) _voice.Results.WriteLine();
    }

    private void WriteNotices(ParseResult words, IReadOnlyList<ReminderLetter> letters)
    {
        var folder = words.GetValue(_out) ?? throw new Failure(new("通知要写进文件夹：请加 --out 文件夹。", "Notices go into a folder: add --out FOLDER."));
        var notices = _words.NoticesOf(words, letters);
        if (notices.Count == 0) SayNobody();
        foreach (var path in NoticeFiles.Write(folder, notices)) _voice.Results.WriteLine(path);
    }

    private void SayNobody() => _voice.Remark(new("没有要催的。", "There is nobody to remind."));
}
