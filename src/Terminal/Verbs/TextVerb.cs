using System.CommandLine;
using System.Text;
using Luoshi.Documents;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi text</c>: the text that a reading's offsets point into, as UTF-8; or the changes tracked in it.</summary>
internal static class TextVerb
{
    public static Command Build(Voice voice)
    {
        var file = new Argument<string>("file")
        {
            HelpName = voice.Say("文件|-", "FILE|-"),
            Description = voice.Say("报告，或 - 表示标准输入", "a report, or - for standard input"),
        }.OfFiles(voice);
        var changes = new Option<bool>("--show-changes")
        {
            Description = voice.Say("不打印文字，列出其中的修订（文字取接受后的）", "list the tracked changes instead (the text has them accepted)"),
        };
        var recognize = Recognition.Option(voice);
        var command = new Command("text", voice.Say("打印报告的文字（位置都按它算）", "print the text that offsets refer to")) { file, changes, recognize };
        command.SetAction(words => Run(words.GetRequiredValue(file), words.GetValue(changes), words.GetValue(recognize), voice));
        return command;
    }

    private static int Run(string file, bool changes, bool recognize, Voice voice)
    {
        using var interruption = new Interruption();
        var intake = SourceList.One(file, voice.Language).Open(Recognition.OptionsOf(recognize, voice, interruption.Token));
        interruption.Token.ThrowIfCancellationRequested();
        if (changes) List(intake.Changes, voice);
        else voice.ResultBytes.Write(Encoding.UTF8.GetBytes(intake.Document.Text));
        return ExitCode.Done;
    }

    private static void List(IReadOnlyList<TrackedChange> changes, Voice voice)
    {
        if (changes.Count == 0) voice.Remark(new("没有修订。", "There are no tracked changes."));
        foreach (var change in changes) voice.Results.WriteLine(LineOf(change).In(voice.Language));
    }

    private static Sentence LineOf(TrackedChange change)
    {
        var who = string.Join(" ", new[] { change.Author, change.Made?.ToString("yyyy-MM-dd HH:mm", null) }.Where(word => !string.IsNullOrEmpty(word)));
        var by = who.Length > 0 ? $"  {who}" : "";
        return change.Kind == ChangeKind.Inserted
            ? new($"{change.Offset}  增  {change.Words}{by}", $"{change.Offset}  inserted  {change.Words}{by}")
            : new($"{change.Offset}  删  {change.Words}{by}", $"{change.Offset}  deleted  {change.Words}{by}");
    }
}
