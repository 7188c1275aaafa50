using System.Buffers;
using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Plans;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Formats;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan export</c>: the task table as it is issued, or with blanks for the units to fill in.</summary>
internal sealed class ExportVerb
{
    private readonly PlanVerbs _verbs;
    private readonly Option<string> _format;
    private readonly Option<string> _out;
    private readonly Option<bool> _blanks;
    private readonly Option<Period?> _period;
    private readonly Option<string?> _unit;

    private ExportVerb(Voice voice, PlanVerbs verbs)
    {
        _verbs = verbs;
        _format = new Option<string>("--format") { HelpName = "xlsx|csv", Description = voice.Say("工作簿（默认）或 CSV；不写就看 --out 的后缀", "a workbook (default) or CSV; by default as the ending of --out says") }
            .Among(voice, "xlsx", "csv");
        _out = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写到这个文件", "write to this file") };
        _blanks = new("--blanks") { Description = voice.Say("带上空栏，供承办单位填进展、问题、下步举措", "with blanks for units to fill in: progress, problems, next steps") };
        _period = PeriodWords.Option(voice, "--period", new("空栏填到哪个月，写进表头", "the month that the blanks are about, told in their heading"));
        _unit = new("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只要这个单位牵头或配合的；带空栏时只要它牵头的", "only what this unit leads or takes part in; with blanks only what it leads") };
    }

    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var verb = new ExportVerb(voice, verbs);
        return verbs.Asking("export", voice.Say("导出任务分解表", "write the task table to a file"), verb.Run(voice), verb._format, verb._out, verb._blanks, verb._period, verb._unit);
    }

    private Func<ParseResult, Office, int> Run(Voice voice) => (words, office) =>
    {
        var path = words.GetValue(_out);
        var format = FormatOf(words.GetValue(_format), path);
        if (format == "xlsx" && path is null && !Console.IsOutputRedirected) throw new Failure(new(
            "xlsx 要写进文件：请加 --out 文件。", "A workbook goes to a file: add --out FILE."));
        var (plan, tasks) = office.PlanOf(_verbs.Plan.YearIn(words, office));
        var bytes = Rendered(format, plan, tasks, words, NamedUnit.AskedIf(office, words.GetValue(_unit)) ?? "");
        if (path is null) voice.ResultBytes.Write(bytes);
        else
        {
            AtomicFile.Write(path, bytes);
            voice.Remark(new($"任务分解表写到 {path}。", $"The task table is in {path}."));
        }
        return ExitCode.Done;
    };

    private ReadOnlySpan<byte> Rendered(string format, Plan plan, IReadOnlyList<PlanTask> tasks, ParseResult words, string unit)
    {
        var order = new PlanSheetOrder { Blanks = words.GetValue(_blanks), Period = words.GetValue(_period), Unit = unit };
        // Blanks are for whoever reports, and that is the unit that leads.
        var shown = unit.Length == 0 ? tasks : [.. tasks.Where(task => task.Content.Lead == unit || !order.Blanks && task.Content.Supporters.Contains(unit))];
        if (shown.Count == 0) throw new Failure(order.Blanks
            ? new($"没有{unit}牵头的任务，没有空栏要填，没有写文件。", $"{unit} leads no task and has no blanks to fill: no file was written.")
            : new($"没有{unit}牵头或配合的任务，没有写文件。", $"{unit} leads no task and takes part in none: no file was written."));
        if (format == "xlsx")
        {
            using var workbook = new MemoryStream();
            PlanWorkbook.Write(workbook, plan, shown, order);
            return workbook.ToArray();
        }
        var csv = new ArrayBufferWriter<byte>();
        PlanCsv.Write(csv, shown, order);
        return csv.WrittenSpan;
    }

    private static string FormatOf(string? named, string? path)
    {
        var format = FormatChoice.Of(named, path, intoFolder: false);
        return format is "csv" or "xlsx" ? format : named is null && path is null ? "xlsx" : throw new Failure(new(
            $"任务分解表只写成 .xlsx 或 .csv，不能写成 {path}。", $"The task table is written as .xlsx or .csv only, not as {path}."));
    }
}
