using System.Buffers;
using System.CommandLine;
using Luoshi.Checking;
using Luoshi.Extraction;
using Luoshi.Terminal.Checking;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;
using Source = Luoshi.Terminal.Inputs.Source;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi check</c>: whether a report's figures agree with each other, with last year's report and with those above.</summary>
internal sealed class CheckVerb
{
    private readonly Voice _voice;
    private readonly Argument<string[]> _reports;
    private readonly Option<string> _last;
    private readonly Option<string[]> _parents;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<bool> _all;
    private readonly Option<string> _lexicon;

    private CheckVerb(Voice voice)
    {
        _voice = voice;
        _reports = new Argument<string[]>("reports")
        {
            HelpName = voice.Say("报告|文件夹|-", "REPORT|DIR|-"),
            Arity = ArgumentArity.OneOrMore,
            Description = voice.Say("要核的报告，或 - 表示标准输入；几份或文件夹就一份一份核，同一个地方上一年的在前就一并对照", "the report to check, or - for standard input; several or a folder are checked one by one, each against the year before of its place where that came first"),
        }.OfFiles(voice);
        _last = new("--last") { HelpName = voice.Say("上年报告", "LASTYEAR"), Description = voice.Say("同一个地方上一年的报告", "the same place's report of the year before") };
        _parents = new("--parent") { HelpName = voice.Say("上级报告", "PARENT"), Description = voice.Say("上级同一年的报告，可写几次", "a report of a level above, of the same year; may be given several times") };
        _format = new Option<string>("--format")
        {
            HelpName = "table|json|xlsx|csv|html",
            Description = voice.Say("给人看的表（默认）、JSON、数据核对表工作簿、CSV、网页；\n不写就看 --out 的后缀", "a table for people (default), JSON, a workbook, CSV, a page;\nby default as the ending of --out says"),
        }.Among(voice, "table", "json", "xlsx", "csv", "html");
        _output = new("--out") { HelpName = voice.Say("路径", "PATH"), Description = voice.Say("写到文件", "write to a file") };
        _all = new("--all") { Description = voice.Say("舍入能解释的、年底难以判断的也逐条列出", "list what rounding explains and what cannot be measured as well") };
        _lexicon = ReadVerb.LexiconOption(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new CheckVerb(voice);
        var command = new Command("check", voice.Say("核对数字：自相矛盾、与上年和上级对不上的", "check figures: against each other, last year's and those above"))
        {
            verb._reports, verb._last, verb._parents, verb._format, verb._output, verb._all, verb._lexicon,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var (output, last, parents) = (words.GetValue(_output), words.GetValue(_last), words.GetValue(_parents) ?? []);
        var list = SourceList.Of(words.GetRequiredValue(_reports), recognizes: false, _voice.Language);
        KeptInputs.Refuse(output, [.. list.Sources.OfType<FileSource>().Select(source => source.Path), .. last is null ? Array.Empty<string>() : [last], .. parents]);
        var format = FileFormat.Of(words.GetValue(_format), output, "xlsx", "csv", "html", "json");
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        var forms = new FindingForms(format, words.GetValue(_all), output is not null, _voice);
        Reading Read(Source source) => ReportReader.Read(source.Open().Document, lexicon);
        if (list.HoldsFolder || list.Sources.Count > 1)
        {
            RefuseForSeveral(format, last is not null || parents.Length > 0);
            return Several(new SeveralChecks(forms, format, _voice), list.Sources, Read, output);
        }
        Reading One(string word) => Read(SourceList.One(word, _voice.Language));
        Compared reports = new(Read(list.Sources[0]), last is null ? null : One(last), [.. parents.Select(One)]);
        ComparedCheck.Check(reports, _voice);
        var findings = ReportCheck.Of(reports);
        Put(forms.Rendered(reports, findings), output);
        if (forms.IsTable || output is not null) forms.Count(findings);
        return ExitCode.Done;
    }

    private static void RefuseForSeveral(string format, bool withOthers)
    {
        if (withOthers) throw new Failure(new(
            "核几份报告时不用 --last 和 --parent：它们是配给一份报告的。上一年的一并列出就会对照。", "--last and --parent go with one report, not with several. The year before is compared where it is among them."));
        if (format is "xlsx" or "html") throw new Failure(new(
            $"{format} 一次核一份报告；几份的可用 table、csv 或 json。", $"A file of {format} is of one report; several are a table, CSV or JSON."));
    }

    private int Several(SeveralChecks checks, IReadOnlyList<Source> sources, Func<Source, Reading> read, string? output)
    {
        if (output is null) return checks.Run(sources, read, bytes => _voice.ResultBytes.Write(bytes));
        ArrayBufferWriter<byte> all = new();
        var code = checks.Run(sources, read, bytes => all.Write(bytes));
        if (code != ExitCode.Unusable) AtomicFile.Write(output, all.WrittenSpan);
        return code;
    }

    private void Put(byte[] bytes, string? path)
    {
        if (path is null) _voice.ResultBytes.Write(bytes);
        else AtomicFile.Write(path, bytes);
    }
}
