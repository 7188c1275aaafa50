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
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi reconcile</c>: what became of last year's promises.</summary>
internal sealed class ReconcileVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _plan;
    private readonly Argument<string> _review;
    private readonly Option<string[]> _via;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<string> _lexicon;

    private ReconcileVerb(Voice voice)
    {
        _voice = voice;
        _plan = new Argument<string>("plan") { HelpName = voice.Say("上年报告", "LASTYEAR"), Description = voice.Say("作出承诺的报告", "the report that promised") }.OfFiles(voice);
        _review = new Argument<string>("review") { HelpName = voice.Say("今年报告", "THISYEAR"), Description = voice.Say("下一年的报告，在它的回顾里找下落", "that of the year after, whose review is searched") }.OfFiles(voice);
        _via = new Option<string[]>("--via")
        {
            HelpName = voice.Say("文件", "FILE"),
            AllowMultipleArgumentsPerToken = true,
            Description = voice.Say("还有哪些报告可能交代（再下一年的），只用来找今年没有说到的", "further reports that may tell (of later years), searched for what this one does not"),
        };
        _format = new Option<string>("--format")
        {
            HelpName = "table|json|xlsx|html",
            Description = voice.Say(
                "给人看的表（默认）、JSON、兑现核对表工作簿、两份对照的网页；\n不写就看 --out 的后缀",
                "a table for people (default), JSON, the workbook, a page with both texts;\nby default as the ending of --out says"),
        }.Among(voice, "table", "json", "xlsx", "html");
        _output = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写到文件", "write to a file") };
        _lexicon = ReadVerb.LexiconOption(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new ReconcileVerb(voice);
        var command = new Command("reconcile", voice.Say("核对上年承诺的下落", "tell what became of last year's promises"))
        {
            verb._plan, verb._review, verb._via, verb._format, verb._output, verb._lexicon,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var output = words.GetValue(_output);
        var format = ReconcileFormat.Of(words.GetValue(_format), output);
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        Reading Read(string path) => ReportReader.Read(SourceList.One(path, _voice.Language).Open().Document, lexicon);
        var (plan, review) = (Read(words.GetRequiredValue(_plan)), Read(words.GetRequiredValue(_review)));
        PairCheck.Check(plan, review, _voice);
        List<Reading> via = [.. (words.GetValue(_via) ?? []).Select(Read)];
        foreach (var further in via) PairCheck.Check(review, further, _voice);
        Write(Reconciler.Reconcile(plan, review, via), format, output);
        return ExitCode.Done;
    }

    private void Write(Reconciliation reconciliation, string format, string? output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        if (format == "json") ReconciliationJson.Write(bytes, reconciliation);
        else if (format == "html") bytes.Write(Encoding.UTF8.GetBytes(ReconciliationPage.Of(reconciliation)));
        else if (format == "xlsx") bytes.Write(Workbook(reconciliation));
        else bytes.Write(Table(reconciliation, output is null ? Paper.OfStandardOutput(_voice.Language) : Paper.OfFile(_voice.Language)));
        if (output is null) _voice.ResultBytes.Write(bytes.WrittenSpan);
        else AtomicFile.Write(output, bytes.WrittenSpan);
    }

    private static byte[] Workbook(Reconciliation reconciliation)
    {
        using var workbook = new MemoryStream();
        ReconciliationWorkbook.Write(workbook, reconciliation);
        return workbook.ToArray();
    }

    private static byte[] Table(Reconciliation reconciliation, Paper paper)
    {
        using var lines = new StringWriter();
        paper.Print(lines, canvas => new PromiseList(canvas, paper, reconciliation).Draw());
        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
