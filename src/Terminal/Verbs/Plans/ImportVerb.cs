using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Tables;
using Luoshi.Documents.Sheets;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Taking;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Sheets;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan import</c>: a task table taken in: it begins a year, changes a draft, or reports on a published plan.</summary>
internal sealed class ImportVerb
{
    private readonly Voice _voice;
    private readonly PlanVerbs _verbs;
    private readonly Argument<string> _file;
    private readonly Option<Period?> _period;
    private readonly Option<string?> _report;
    private readonly Option<DateOnly?> _issued;
    private readonly Option<string?> _number;
    private readonly Option<string?> _approved;
    private readonly Option<bool> _acceptGood;
    private readonly Option<bool> _yes;
    private readonly Option<bool> _dryRun;
    private readonly Option<string?> _reasons;

    private ImportVerb(Voice voice, PlanVerbs verbs)
    {
        (_voice, _verbs) = (voice, verbs);
        _file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("任务表：.xlsx 或 .csv", "a task table: .xlsx or .csv") }.OfFiles(voice);
        _period = PeriodWords.Option(voice, "--period", new("表头没写月份的进展是哪个月的；不写就是本月", "the month of progress whose heading names none; by default this one"));
        _report = new("--report") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("政府工作报告：给每项任务找出处", "the report: finds the sentences of each task") };
        _issued = DayWords.Option(voice, "--issued", new("新的年度：这张表是哪天印发的；不写就当草案", "a new year: the day on which the table was issued; without it a draft"));
        _number = new("--number") { HelpName = voice.Say("文号", "DOCUMENT"), Description = voice.Say("印发的文号；不写就看表上的", "the number it was issued with; by default as the table says") };
        _approved = new("--approved-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("审定的领导（写了 --issued 时要写）", "the leader who approved it (owed with --issued)") };
        _acceptGood = new("--accept-good") { Description = voice.Say("有错的行不要，其余照写", "write the good rows though others are wrong") };
        _yes = new("--yes") { Description = voice.Say("看过预览，写入账本", "write it: the preview has been seen") };
        _dryRun = new("--dry-run") { Description = voice.Say("只看会改什么，不写", "only show what would change") };
        _reasons = new("--reasons") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("把原表另存一份，末列写明未采纳的原因", "hand the file back with a column of reasons for the rows not taken") };
    }

    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var verb = new ImportVerb(voice, verbs);
        var command = new Command("import", voice.Say("导入任务表：开一个年度、改草案、报进展", "take in a task table: begin a year, change a draft, report progress"))
        {
            verb._file, verbs.Plan.Year, verb._period, verb._report, verb._issued, verb._number, verb._approved, verb._acceptGood, verb._yes, verb._dryRun, verb._reasons,
        };
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var file = words.GetRequiredValue(_file);
        var sheets = SheetOpener.Open(file, Path.GetFileName(file));
        var reading = words.GetValue(_report) is { } report ? ReportReader.Read(SourceList.One(report, _voice.Language).Open().Document, Lexicon.Default) : null;
        return _verbs.Ledger.Consider(words, (office, by, reason) =>
        {
            var outcome = office.Preview(Request(words, sheets, reading, by));
            new TableReport(_voice, outcome).Print(linked: reading is not null);
            if (words.GetValue(_reasons) is { } reasons) ReasonedFile.Write(reasons, file, sheets, outcome);
            return Write(words, office, outcome, by, reason);
        });
    }

    private TableRequest Request(ParseResult words, IReadOnlyList<Sheet> sheets, Reading? reading, Actor by) =>
        new(sheets, PackFolder.Columns(), PackFolder.Units(), new Occasion(by, LedgerWords.Today))
        {
            Year = words.GetValue(_verbs.Plan.Year),
            Period = words.GetValue(_period),
            Issued = words.GetValue(_issued) is { } day ? new Issue(day, words.GetValue(_number) ?? "", words.GetValue(_approved) ?? "") : null,
            Report = reading,
        };

    private int Write(ParseResult words, Office office, TableOutcome outcome, Actor by, string reason)
    {
        var refused = outcome.Count(RowFate.Refused);
        if (refused > 0 && !words.GetValue(_acceptGood))
        {
            _voice.Remark(new(
                $"有 {refused} 行不能采纳，一行也没有写。改好再导入；只写其余各行请加 --accept-good，要带原因的表请加 --reasons 文件。",
                $"{refused} rows cannot be taken: nothing was written. Mend them and import again; to write the others add --accept-good, for a copy with reasons --reasons FILE."));
            return ExitCode.Unusable;
        }
        if (outcome.Command is not { } command)
        {
            _voice.Remark(new("没有要写的。", "There is nothing to write."));
            return refused > 0 ? ExitCode.Unusable : ExitCode.Done;
        }
        if (words.GetValue(_dryRun) || !IsAgreed(words))
        {
            _voice.Remark(new("没有写。看过没有问题，加 --yes 写入。", "Nothing was written. When it is as it should be, add --yes."));
            return ExitCode.Done;
        }
        var receipt = office.Do(command, by, reason);
        _voice.Remark(new($"已记入账本 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} entries were written (up to {receipt.Last})."));
        return ExitCode.Done;
    }

    /// <summary>By the option, or by whoever sits at the terminal.</summary>
    private bool IsAgreed(ParseResult words)
    {
        if (words.GetValue(_yes)) return true;
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return false;
        _voice.Results.Flush();
        _voice.Remarks.Write(_voice.Say("写入账本吗？(y/N) ", "Write it to the ledger? (y/N) "));
        return Console.ReadLine()?.Trim() is "y" or "Y" or "是";
    }
}
