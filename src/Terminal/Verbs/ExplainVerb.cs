using System.CommandLine;
using Luoshi.Extraction;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Explaining;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Inspecting;
using Luoshi.Terminal.Outputs;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi explain</c>: what was read at one place of a report, and by which rules.</summary>
internal sealed class ExplainVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _file;
    private readonly Argument<string> _offset;
    private readonly Option<string> _lexicon;
    private readonly Option<bool> _recognize;

    private ExplainVerb(Voice voice)
    {
        _voice = voice;
        _file = new Argument<string>("file") { HelpName = voice.Say("文件|-", "FILE|-"), Description = voice.Say("报告，或 - 表示标准输入", "a report, or - for standard input") }.OfFiles(voice);
        _offset = new("offset")
        {
            HelpName = voice.Say("位置", "OFFSET"),
            Description = voice.Say("从 0 数起的字符位置：表里的“位置”、CSV 的“起”、JSON 的 start", "characters before it: at in the table, 起 in CSV, start in JSON"),
        };
        _lexicon = ReadVerb.LexiconOption(voice);
        _recognize = Recognition.Option(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new ExplainVerb(voice);
        var command = new Command("explain", voice.Say("说明某处读出了什么、凭的哪些规则", "explain what was read at a place, and by which rules"))
        {
            verb._file, verb._offset, verb._lexicon, verb._recognize,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        using var interruption = new Interruption();
        var opening = Recognition.OptionsOf(words.GetValue(_recognize), _voice, interruption.Token);
        var source = SourceList.One(words.GetRequiredValue(_file), _voice.Language);
        var document = source.Open(opening).Document;
        if (RecognizedWords.Of(document.Layout).Pages > 0) _voice.Remark(new(
            $"每次都要重新识别。要看多处，先存成文字：luoshi text {source.Name} --ocr > {source.Stem}.txt，再对它用 explain，位置不变。",
            $"Recognized anew at every call. For several places save the text once: luoshi text {source.Name} --ocr > {source.Stem}.txt, and explain that; offsets are the same."));
        var offset = TextOffset.Of(words.GetRequiredValue(_offset), document.Text.Length);
        var reading = ReportReader.Read(document, lexicon);
        interruption.Token.ThrowIfCancellationRequested();
        var paper = Paper.OfStandardOutput(_voice.Language);
        paper.Print(_voice.Results, canvas => new Explanation(canvas, paper, reading).Draw(Place.Of(reading, offset)));
        return ExitCode.Done;
    }
}
