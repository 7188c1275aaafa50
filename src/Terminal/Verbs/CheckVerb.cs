using System.Buffers;
using System.CommandLine;
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
        _format = new Option<string>("--format") { HelpName = "table|json", DefaultValueFactory = _ => "table", Description = voice.Say("给人看的表（默认）或 JSON", "a table for people (default) or JSON") }.Among(voice, "table", "json");
        _output = new("--out") { HelpName = voice.Say("路径", "PATH"), Description = voice.Say("写到文件", "write to a file") };
        _all = new("--all") { Description = voice.Say("舍入能解释的也列出来", "list what rounding explains as well") };
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
        KeptInputs.Refuse(words.GetValue(_output), [words.GetRequiredValue(_report), .. words.GetValue(_last) is { } lastYear ? [lastYear] : Array.Empty<string>(), .. words.GetValue(_parents) ?? []]);
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        Compared reports = new(
            Read(words.GetRequiredValue(_report), lexicon),
            words.GetValue(_last) is { } last ? Read(last, lexicon) : null,
            [.. (words.GetValue(_parents) ?? []).Select(parent => Read(parent, lexicon))]);
        ComparedCheck.Check(reports, _voice);
        var findings = ReportCheck.Of(reports);
        if (words.GetValue(_format) == "json") WriteJson(reports, findings, words.GetValue(_output));
        else Print(reports, words.GetValue(_all) ? findings : [.. findings.Where(finding => finding.Verdict != Verdict.Rounding)], findings, words.GetValue(_output));
        return ExitCode.Done;
    }

    private Reading Read(string word, Lexicon lexicon) => ReportReader.Read(SourceList.One(word, _voice.Language).Open().Document, lexicon);

    private void WriteJson(Compared reports, IReadOnlyList<Finding> findings, string? path)
    {
        ArrayBufferWriter<byte> json = new();
        FindingsJson.Write(json, reports, findings, remark => _voice.Say(remark.Chinese, remark.English));
        if (path is null) _voice.ResultBytes.Write(json.WrittenSpan);
        else AtomicFile.Write(path, json.WrittenSpan);
    }

    private void Print(Compared reports, IReadOnlyList<Finding> shown, IReadOnlyList<Finding> all, string? path)
    {
        var paper = path is null ? Paper.OfStandardOutput(_voice.Language) : Paper.OfFile(_voice.Language);
        using var file = path is null ? null : new StringWriter();
        paper.Print(file ?? _voice.Results, canvas =>
        {
            if (shown.Count > 0) new FindingList(canvas, paper, reports).Draw(shown);
        });
        if (file is not null) AtomicFile.Write(path!, System.Text.Encoding.UTF8.GetBytes(file.ToString()));
        _voice.Remark(new(
            $"矛盾 {Count(all, Verdict.Wrong)} 处，存疑 {Count(all, Verdict.Undecidable)} 处，提示 {Count(all, Verdict.Notable)} 处，舍入 {Count(all, Verdict.Rounding)} 处。",
            $"{Count(all, Verdict.Wrong)} wrong, {Count(all, Verdict.Undecidable)} undecidable, {Count(all, Verdict.Notable)} notable, {Count(all, Verdict.Rounding)} explained by rounding."));
    }

    private static int Count(IReadOnlyList<Finding> findings, Verdict verdict) => findings.Count(finding => finding.Verdict == verdict);
}
