using System.CommandLine;
using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Store;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Corpora;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs.Corpora;

/// <summary><c>luoshi corpus query</c>: SQL in, rows out; nothing is changed.</summary>
internal sealed class CorpusQueryVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _sql;
    private readonly Option<string> _source;
    private readonly Option<string> _format;
    private readonly Option<string> _output;

    private CorpusQueryVerb(Voice voice)
    {
        _voice = voice;
        _sql = new("sql") { HelpName = "SQL", Description = voice.Say("一条查询，表有 panel、reports、sections、figures、items", "one question; tables are panel, reports, sections, figures, items") };
        _source = CorpusWords.Source(voice);
        _format = new Option<string>("--format")
        {
            HelpName = "table|csv|json",
            Description = voice.Say("给人看的表（默认，最多 200 行）、CSV、JSON；不写就看 --out 的后缀", "a table for people (default, 200 rows at most), CSV, JSON; by default as the ending of --out says"),
        }.Among(voice, "table", "csv", "json");
        _output = new("--out") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("写到文件（.csv、.json、.txt）", "write to a file (.csv, .json, .txt)") };
    }

    public static Command Build(Voice voice)
    {
        var verb = new CorpusQueryVerb(voice);
        var command = new Command("query", voice.Say("用 SQL 问一个库，只查不改", "ask a corpus in SQL; nothing is changed"))
        {
            verb._sql, verb._source, verb._format, verb._output,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        KeptInputs.Refuse(words.GetValue(_output), [words.GetValue(_source)!]);
        Engine.Require();
        using var interruption = new Interruption();
        using var corpus = CorpusFile.Open(words.GetValue(_source)!);
        var answer = corpus.Ask(words.GetValue(_sql)!, interruption.Token);
        var output = words.GetValue(_output);
        var sheet = AnswerSheet.Of(FormatOf(words.GetValue(_format), output), _voice, toFile: output is not null);
        if (output is null)
        {
            sheet.Write(answer, _voice.Results);
            return ExitCode.Done;
        }
        var text = new StringWriter();
        sheet.Write(answer, text);
        AtomicFile.Write(output, System.Text.Encoding.UTF8.GetBytes(text.ToString()));
        return ExitCode.Done;
    }

    private static string FormatOf(string? asked, string? output) => asked ?? (output is null ? "table" : Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".csv" => "csv",
        ".json" => "json",
        ".txt" => "table",
        _ => throw new Failure(new(
            $"认不出 {output} 的格式：--out 要以 .csv、.json 或 .txt 结尾，或加 --format。", $"The format of {output} is not told by its ending: use .csv, .json or .txt, or add --format.")),
    });
}
