using System.Buffers;
using System.CommandLine;
using System.Text;
using Luoshi.Checking;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Findings;
using Luoshi.Terminal.Checking;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;
using Luoshi.Terminal.Tables;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi check</c>: whether a report's figures agree with each other, with last year's report and with those above.</summary>
internal sealed class CheckVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _report;
    private readonly Option<string> _last;
    private readonly Option<string[]> _parents;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<bool> _all;
    private readonly Option<string> _lexicon;

    private CheckVerb(Voice voice)
    {
        _voice = voice;
        _report = new Argument<string>("report") { HelpName = voice.Say("报告|-", "REPORT|-"), Description = voice.Say("要核的报告，或 - 表示标准输入", "the report to check, or - for standard input") }.OfFiles(voice);
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
            verb._report, verb._last, verb._parents, verb._format, verb._output, verb._all, verb._lexicon,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var output = words.GetValue(_output);
        KeptInputs.Refuse(output, [words.GetRequiredValue(_report), .. words.GetValue(_last) is { } lastYear ? [lastYear] : Array.Empty<string>(), .. words.GetValue(_parents) ?? []]);
        var format = FileFormat.Of(words.GetValue(_format), output, "xlsx", "csv", "html", "json");
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        Compared reports = new(
            Read(words.GetRequiredValue(_report), lexicon),
            words.GetValue(_last) is { } last ? Read(last, lexicon) : null,
            [.. (words.GetValue(_parents) ?? []).Select(parent => Read(parent, lexicon))]);
        ComparedCheck.Check(reports, _voice);
        var findings = ReportCheck.Of(reports);
        var isForPeople = format is "table" or "html" or "xlsx";
        List<Finding> shown = [.. findings.Where(finding => words.GetValue(_all) || !isForPeople || finding.Verdict != Verdict.Rounding)];
        if (format == "table") Print(reports, [.. shown.Where(finding => words.GetValue(_all) || !IsOfWording(finding))], output);
        else Put(Rendered(format, reports, shown), output);
        if (format == "table" || output is not null) Count(findings, format == "table" && !words.GetValue(_all));
        return ExitCode.Done;
    }

    private Reading Read(string word, Lexicon lexicon) => ReportReader.Read(SourceList.One(word, _voice.Language).Open().Document, lexicon);

    private byte[] Rendered(string format, Compared reports, IReadOnlyList<Finding> findings)
    {
        if (format == "html") return Encoding.UTF8.GetBytes(FindingsPage.Of(reports, findings, _voice.Say("zh-CN", "en"), Say));
        if (format == "xlsx")
        {
            using var workbook = new MemoryStream();
            FindingFiles.WriteWorkbook(workbook, reports, findings, Say);
            return workbook.ToArray();
        }
        ArrayBufferWriter<byte> bytes = new();
        if (format == "csv") FindingFiles.WriteCsv(bytes, reports, findings, Say);
        else FindingsJson.Write(bytes, reports, findings, Say);
        return bytes.WrittenSpan.ToArray();
    }

    private void Print(Compared reports, IReadOnlyList<Finding> shown, string? path)
    {
        var paper = path is null ? Paper.OfStandardOutput(_voice.Language) : Paper.OfFile(_voice.Language);
        using var lines = new StringWriter();
        paper.Print(path is null ? _voice.Results : lines, canvas =>
        {
            if (shown.Count > 0) new FindingList(canvas, paper, reports).Draw(shown);
        });
        if (path is not null) AtomicFile.Write(path, Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private void Put(byte[] bytes, string? path)
    {
        if (path is null) _voice.ResultBytes.Write(bytes);
        else AtomicFile.Write(path, bytes);
    }

    private void Count(IReadOnlyList<Finding> all, bool inOneLine)
    {
        int Of(Verdict verdict) => all.Count(finding => finding.Verdict == verdict);
        _voice.Remark(new(
            $"矛盾 {Of(Verdict.Wrong)} 处，存疑 {Of(Verdict.Undecidable)} 处，提示 {Of(Verdict.Notable)} 处，舍入 {Of(Verdict.Rounding)} 处。",
            $"{Of(Verdict.Wrong)} wrong, {Of(Verdict.Undecidable)} undecidable, {Of(Verdict.Notable)} notable, {Of(Verdict.Rounding)} explained by rounding."));
        if (inOneLine && all.Count(IsOfWording) is var vague and > 0) _voice.Remark(new(
            $"提示里有 {vague} 条承诺年底难以判断做没做到；加 --all 逐条列出，各附一个问法（xlsx、csv、json、html 里都有）。",
            $"Of the notable, {vague} promises cannot be measured as worded; --all lists them, each with a question that would decide it (xlsx, csv, json and html have them)."));
    }

    /// <summary>Vague promises are many, and each has one of few questions: on the screen they would hide the rest.</summary>
    private static bool IsOfWording(Finding finding) => finding.Rule == "worded.unmeasurable";

    private string Say(Remark remark) => _voice.Say(remark.Chinese, remark.English);
}
