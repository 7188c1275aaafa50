using System.CommandLine;
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
    private readonly TakingIn _taking;

    private ImportVerb(Voice voice, PlanVerbs verbs)
    {
        (_voice, _verbs) = (voice, verbs);
        _file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("任务表：.xlsx 或 .csv", "a task table: .xlsx or .csv") }.OfFiles(voice);
        _period = PeriodWords.Option(voice, "--period", new("表头没写月份的进展是哪个月的；不写就是本月", "the month of progress whose heading names none; by default this one"));
        _report = new("--report") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("政府工作报告：给每项任务找出处", "the report: finds the sentences of each task") };
        _issued = DayWords.Option(voice, "--issued", new("新的年度：这张表是哪天印发的；不写就当草案", "a new year: the day on which the table was issued; without it a draft"));
        _number = new("--number") { HelpName = voice.Say("文号", "DOCUMENT"), Description = voice.Say("印发的文号；不写就看表上的", "the number it was issued with; by default as the table says") };
        _approved = new("--approved-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("审定的领导（写了 --issued 时要写）", "the leader who approved it (owed with --issued)") };
        _taking = new(voice);
    }

    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var verb = new ImportVerb(voice, verbs);
        var command = new Command("import", voice.Say("导入任务表：开一个年度、改草案、报进展", "take in a task table: begin a year, change a draft, report progress"))
        {
            verb._file, verbs.Plan.Year, verb._period, verb._report, verb._issued, verb._number, verb._approved,
        };
        foreach (var option in verb._taking.Options.Concat(verbs.Ledger.ToWrite)) command.Options.Add(option);
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
            if (_taking.ReasonsIn(words) is { } reasons) ReasonedFile.Write(reasons, file, sheets, outcome);
            return _taking.Write(words, office.Seen, outcome.Count(RowFate.Refused), outcome.Command, command => office.Do(command, by, reason));
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
}
