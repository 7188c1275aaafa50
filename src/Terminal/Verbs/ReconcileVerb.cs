using System.Buffers;
using System.CommandLine;
using System.Text;
using Luoshi.Checking.Reconciling;
using Luoshi.Extraction;
using Luoshi.Publishing.Reconciling;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;
using Luoshi.Terminal.Reconciling;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi reconcile</c>: what became of last year's promises.</summary>
internal sealed class ReconcileVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _plan;
    private readonly Argument<string[]> _reviews;
    private readonly Option<string[]> _via;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<string> _lexicon;

    private ReconcileVerb(Voice voice)
    {
        _voice = voice;
        _plan = new Argument<string>("plan") { HelpName = voice.Say("上年报告|文件夹", "LASTYEAR|DIR"), Description = voice.Say("作出承诺的报告；文件夹就核对里面每一对前后两年的", "the report that promised; of a folder every pair of consecutive reports") }.OfFiles(voice);
        _reviews = new Argument<string[]>("reviews")
        {
            HelpName = voice.Say("今年报告", "THISYEAR"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = voice.Say("下一年的报告，在它的回顾里找下落；给出好几年的，就说每件事几年里的经过", "that of the year after, whose review is searched; of several years: the life of each promise over them"),
        }.OfFiles(voice);
        _via = new Option<string[]>("--via")
        {
            HelpName = voice.Say("文件", "FILE"),
            AllowMultipleArgumentsPerToken = true,
            Description = voice.Say("还有哪些报告可能交代（再下一年的），只用来找今年没有说到的", "further reports that may tell (of later years), searched for what this one does not"),
        };
        _format = new Option<string>("--format")
        {
            HelpName = "table|json|xlsx|csv|html",
            Description = voice.Say(
                "给人看的表（默认）、JSON、兑现核对表工作簿、CSV、两份对照的网页；\n不写就看 --out 的后缀",
                "a table for people (default), JSON, the workbook, CSV, a page with both texts;\nby default as the ending of --out says"),
        }.Among(voice, "table", "json", "xlsx", "csv", "html");
        _output = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写到文件", "write to a file") };
        _lexicon = ReadVerb.LexiconOption(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new ReconcileVerb(voice);
        var command = new Command("reconcile", voice.Say("核对上年承诺的下落", "tell what became of last year's promises"))
        {
            verb._plan, verb._reviews, verb._via, verb._format, verb._output, verb._lexicon,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var output = words.GetValue(_output);
        var (plan, reviews) = (words.GetRequiredValue(_plan), words.GetValue(_reviews) ?? []);
        KeptInputs.Refuse(output, [plan, .. reviews, .. words.GetValue(_via) ?? []]);
        var format = FileFormat.Of(words.GetValue(_format), output, "xlsx", "csv", "html", "json");
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        Reading ReadSource(Source source) => ReportReader.Read(source.Open().Document, lexicon);
        Reading Read(string path) => ReadSource(SourceList.One(path, _voice.Language));
        if (Directory.Exists(plan) && reviews.Length == 0)
        {
            if (words.GetValue(_via) is { Length: > 0 }) throw new Failure(new(
                "核对文件夹时不用 --via：它是配给一对报告的。", "--via goes with one pair of reports, not with a folder."));
            var list = SourceList.Of([plan], recognizes: false, _voice.Language);
            KeptInputs.Refuse(output, list.Sources.OfType<FileSource>().Select(source => source.Path));
            return new FolderPairs(format, _voice).Run(list.Sources, ReadSource, PaperOf(output), bytes => Put(bytes, output));
        }
        if (reviews.Length == 0) throw new Failure(new(
            $"还要下一年的报告：luoshi reconcile {plan} 今年报告。", $"The report of the year after is needed too: luoshi reconcile {plan} THISYEAR."));
        List<Reading> readings = [Read(plan), .. reviews.Select(Read)];
        for (var at = 0; at + 1 < readings.Count; at++) PairCheck.Check(readings[at], readings[at + 1], _voice);
        List<Reading> via = [.. (words.GetValue(_via) ?? []).Select(Read)];
        if (readings.Count > 2)
        {
            RefuseForYears(format, via);
            Write(readings, [.. Lives.Of(readings).Where(life => life.Years.Any(year => !year.Promise.Soft))], format, output);
            return ExitCode.Done;
        }
        foreach (var further in via) PairCheck.Check(readings[1], further, _voice);
        Write(Reconciler.Reconcile(readings[0], readings[1], via), format, output);
        return ExitCode.Done;
    }

    private static void RefuseForYears(string format, List<Reading> via)
    {
        if (format == "csv") throw new Failure(new(
            "csv 一次核对一对报告；几年的经过可用 table、xlsx、html 或 json。", "CSV is of one pair of reports; the life over several years is a table, a workbook, a page or JSON."));
        if (via.Count > 0) throw new Failure(new(
            "给出好几年的报告时不用 --via：后面各年的报告本来就会查。", "--via is not for several years: the later reports are searched anyway."));
    }

    private void Write(IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives, string format, string? output)
    {
        var (bytes, inEnglish) = (new ArrayBufferWriter<byte>(), _voice.Language == Language.English);
        if (format == "json") LivesJson.Write(bytes, lives);
        else if (format == "html") bytes.Write(Encoding.UTF8.GetBytes(LivesPage.Of(reports, lives, inEnglish)));
        else if (format == "xlsx") bytes.Write(InMemory(workbook => LivesWorkbook.Write(workbook, reports, lives, inEnglish)));
        else bytes.Write(Table(PaperOf(output), (canvas, paper) => new LifeList(canvas, paper, reports, lives).Draw()));
        Put(bytes.WrittenSpan, output);
    }

    private void Write(Reconciliation reconciliation, string format, string? output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        if (format == "json") ReconciliationJson.Write(bytes, reconciliation);
        else if (format == "html") bytes.Write(Encoding.UTF8.GetBytes(ReconciliationPage.Of(reconciliation, _voice.Language == Language.English)));
        else if (format == "csv") ReconciliationCsv.Write(bytes, reconciliation, _voice.Language == Language.English);
        else if (format == "xlsx") bytes.Write(InMemory(workbook => ReconciliationWorkbook.Write(workbook, reconciliation, _voice.Language == Language.English)));
        else bytes.Write(Table(PaperOf(output), (canvas, paper) => new PromiseList(canvas, paper, reconciliation).Draw()));
        Put(bytes.WrittenSpan, output);
    }

    private Paper PaperOf(string? output) => output is null ? Paper.OfStandardOutput(_voice.Language) : Paper.OfFile(_voice.Language);

    private void Put(ReadOnlySpan<byte> bytes, string? output)
    {
        if (output is null) _voice.ResultBytes.Write(bytes);
        else AtomicFile.Write(output, bytes);
    }

    private static byte[] InMemory(Action<Stream> write)
    {
        using var workbook = new MemoryStream();
        write(workbook);
        return workbook.ToArray();
    }

    private static byte[] Table(Paper paper, Action<Canvas, Paper> draw)
    {
        using var lines = new StringWriter();
        paper.Print(lines, canvas => draw(canvas, paper));
        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
