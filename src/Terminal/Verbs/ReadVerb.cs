using System.CommandLine;
using Luoshi.Publishing;
using Luoshi.Terminal.Batch;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Formats;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi read</c>: reports in, tables of tasks and figures out.</summary>
internal sealed class ReadVerb
{
    private readonly Voice _voice;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _format;
    private readonly Option<string> _only;
    private readonly Option<string> _output;
    private readonly Option<int> _jobs;
    private readonly Option<string> _lexicon;
    private readonly Option<bool> _recognize;

    private ReadVerb(Voice voice)
    {
        _voice = voice;
        _inputs = new Argument<string[]>("inputs")
        {
            HelpName = voice.Say("文件|文件夹|-", "FILE|DIR|-"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = voice.Say(
                "报告（文本、Word、PDF、网页、OFD、ODT、WPS、RTF，加 --ocr 时还有图片），\n或装报告的文件夹，或 - 表示标准输入；不写就读自带的样本",
                "reports (text, Word, PDF, web page, OFD, ODT, WPS, RTF, with --ocr pictures),\nfolders of them, or - for standard input; none: the built-in sample"),
        }.OfFiles(voice);
        _format = new Option<string>("--format")
        {
            HelpName = "table|json|csv|xlsx",
            Description = voice.Say(
                "给人看的表（默认）、JSON、CSV（Excel 可直接打开，不加 --only 为数据）、\n任务分解表工作簿；不写就看 --out 的后缀",
                "a table for people (default), JSON, CSV for spreadsheets (figures unless --only),\nthe task workbook; by default as the ending of --out says"),
        }.Among(voice, "table", "json", "csv", "xlsx");
        _only = new Option<string>("--only")
        {
            HelpName = "figures|items|sections|skipped",
            Description = voice.Say("只要数据、任务、章节，或不算数据的数字", "figures, work items, sections, or digits that are no figure"),
        }.Among(voice, "figures", "items", "sections", "skipped");
        _output = new("--out")
        {
            HelpName = voice.Say("路径", "PATH"),
            Description = voice.Say(
                "写到文件；多份报告或文件夹时写到文件夹，一份一个文件",
                "write to a file; for several reports or a folder: to a folder, one file each"),
        };
        _jobs = Jobs.Option(voice, without: 1);
        _lexicon = LexiconOption(voice);
        _recognize = Recognition.Option(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new ReadVerb(voice);
        var command = new Command("read", voice.Say("读报告，列出任务和数据", "read reports into tasks and figures"))
        {
            verb._inputs, verb._format, verb._only, verb._output, verb._jobs, verb._lexicon, verb._recognize,
        };
        command.SetAction(verb.Run);
        return command;
    }

    internal static Option<string> LexiconOption(Voice voice) => new("--lexicon")
    {
        HelpName = voice.Say("文件夹", "DIR"),
        Description = voice.Say("再加上自己的词表（文件夹里的 .lex 文件）", "add words of your own (the .lex files of a folder)"),
    };

    private int Run(ParseResult words)
    {
        var list = SourceList.Of(words.GetValue(_inputs) ?? [], words.GetValue(_recognize), _voice.Language);
        var path = words.GetValue(_output);
        var format = FormatChoice.Of(words.GetValue(_format), path, GoesIntoFolder(path, list));
        RefuseWorkbookOnScreen(format, path, list);
        var form = FormatOf(format, TableOf(words.GetValue(_only)), path);
        var destination = DestinationOf(path, list, form);
        using var interruption = new Interruption(many: list.Sources.Count > 1);
        var opening = Recognition.OptionsOf(words.GetValue(_recognize), _voice, interruption.Token);
        var run = new ReadingRun(form, destination, LexiconFolder.Open(words.GetValue(_lexicon), _voice), opening);
        var reporter = new RunReport(_voice, destination, list);
        run.Run(list.Sources, words.GetValue(_jobs), reporter.Take, interruption.Token);
        destination.Close();
        return reporter.Close(interruption.Token.IsCancellationRequested);
    }

    private ReadingFormat FormatOf(string name, ReadingTable? only, string? path) => name switch
    {
        "json" => new JsonFormat(only),
        "csv" => new CsvFormat(only),
        "xlsx" => new XlsxFormat(only),
        _ => new TableFormat(only, path is null ? Paper.OfStandardOutput(_voice.Language) : Paper.OfFile(_voice.Language)),
    };

    private static void RefuseWorkbookOnScreen(string format, string? path, SourceList list)
    {
        if (format != "xlsx" || path is not null || (list.Sources.Count == 1 && Console.IsOutputRedirected)) return;
        throw new Failure(new(
            "xlsx 要写进文件：请加 --out 文件（多份报告时加 --out 文件夹）。",
            "A workbook goes to a file: add --out FILE (for several reports --out DIR)."));
    }

    private static ReadingTable? TableOf(string? name) => name switch
    {
        "figures" => ReadingTable.Figures,
        "items" => ReadingTable.Items,
        "sections" => ReadingTable.Sections,
        "skipped" => ReadingTable.Skipped,
        _ => null,
    };

    private Destination DestinationOf(string? path, SourceList list, ReadingFormat form)
    {
        if (path is null) return new StandardOutput(_voice.ResultBytes, HoldsSeveral(list) ? form.Several : new StreamLayout());
        return GoesIntoFolder(path, list) ? OutputFolder.Create(path, form.Ending, list.Sources) : new OneFile(path);
    }

    private static bool GoesIntoFolder(string? path, SourceList list) =>
        path is not null && (HoldsSeveral(list) || Directory.Exists(path) || Path.EndsInDirectorySeparator(path));

    private static bool HoldsSeveral(SourceList list) => list.HoldsFolder || list.Sources.Count > 1;
}
