using System.CommandLine;
using System.Text.Json;
using Luoshi.Terminal.Evaluation;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi evaluate</c>: a reading or reconciliation measured against a gold annotation.</summary>
internal sealed class EvaluateVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _gold;
    private readonly Argument<string> _reading;
    private readonly Option<int> _errors;
    private readonly Option<bool> _json;

    private EvaluateVerb(Voice voice)
    {
        _voice = voice;
        _gold = new("gold")
        {
            HelpName = voice.Say("标准答案", "GOLD"),
            Description = voice.Say("数据、任务或承诺的标注（JSON Lines）", "annotated figures, items or promises (JSON Lines)"),
        };
        _reading = new("reading")
        {
            HelpName = voice.Say("结果", "READING"),
            Description = voice.Say("read、reconcile --format json 的结果，或报告本身", "the output of read or reconcile --format json, or the report itself"),
        };
        _errors = new("--errors") { HelpName = "N", Description = voice.Say("列出前 N 处不一致", "list the first N differences") };
        _json = new("--json") { Description = voice.Say("结果用 JSON", "print the score as JSON") };
    }

    public static Command Build(Voice voice)
    {
        var verb = new EvaluateVerb(voice);
        var command = new Command("evaluate", voice.Say("拿标准答案衡量读得准不准", "measure a reading against a gold annotation"))
        {
            verb._gold, verb._reading, verb._errors, verb._json,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var answers = GoldFile.Open(words.GetRequiredValue(_gold));
        var rows = answers.OfMatches ? MatchRows.Of(words.GetRequiredValue(_reading)) : ReadRows.Of(words.GetRequiredValue(_reading), answers.OfItems ? "items" : "figures", _voice.Language);
        var score = answers.OfMatches ? MatchScore.Of(answers.Rows, rows) : answers.OfItems ? ItemScore.Of(answers.Rows, rows) : FigureScore.Of(answers.Rows, rows);
        if (score.MatchesNothing) _voice.Remark(new(
            "没有一处对得上：标准答案和结果可能不是同一份报告，或不是同一份文字。",
            "Nothing matches: gold and reading may be of different reports, or of different texts of one."));
        if (words.GetValue(_json))
        {
            WriteJson(score);
            return ExitCode.Done;
        }
        foreach (var line in score.Lines) _voice.Results.WriteLine(Printed(line));
        foreach (var error in score.Errors.Take(words.GetValue(_errors))) _voice.Results.WriteLine(error.In(_voice.Language));
        return ExitCode.Done;
    }

    private string Printed(ScoreLine line)
    {
        var (title, meaning) = (ScoreTitles.Of(line).In(_voice.Language), line.Meaning.In(_voice.Language));
        return $"{ScreenWidth.Pad(title, 24)}{line.Printed,-10}{(meaning == title ? "" : meaning)}".TrimEnd();
    }

    private void WriteJson(Score score)
    {
        using var output = new Utf8JsonWriter(_voice.ResultBytes);
        output.WriteStartObject();
        foreach (var line in score.Lines)
            if (line.IsCount) output.WriteNumber(line.Name, (int)line.Value);
            else output.WriteNumber(line.Name, line.Value);
        output.WriteEndObject();
        output.Flush();
        _voice.Results.WriteLine();
    }
}
