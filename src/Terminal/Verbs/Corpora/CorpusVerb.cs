using System.CommandLine;
using Luoshi.Corpus;
using Luoshi.Corpus.Store;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Corpora;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs.Corpora;

/// <summary><c>luoshi corpus</c>: thousands of reports in, tables out.</summary>
internal sealed class CorpusVerb
{
    private readonly Voice _voice;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string> _output;
    private readonly Option<string> _table;
    private readonly Option<int> _jobs;
    private readonly Option<bool> _afresh;
    private readonly Option<string> _lexicon;
    private readonly Option<bool> _recognize;

    private CorpusVerb(Voice voice)
    {
        _voice = voice;
        _inputs = new Argument<string[]>("inputs")
        {
            HelpName = voice.Say("文件|文件夹", "FILE|DIR"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = voice.Say("报告，或装报告的文件夹", "reports, or folders of them"),
        }.OfFiles(voice);
        _output = new("--out")
        {
            HelpName = voice.Say("文件", "FILE"),
            DefaultValueFactory = _ => CorpusWords.DefaultFile,
            Description = voice.Say(
                $"写到哪里：.duckdb（全部的表，以后可接着加）、.parquet 或 .csv（一张表）；\n不写就是 {CorpusWords.DefaultFile}",
                $"where to: .duckdb (all tables, to be added to later), .parquet or .csv (one table);\n{CorpusWords.DefaultFile} without it"),
        };
        _table = new Option<string>("--table")
        {
            HelpName = "panel|reports|sections|figures|items",
            Description = voice.Say("写 .parquet、.csv 时要哪张表（默认 panel）", "which table, for .parquet and .csv (default panel)"),
        }.Among(voice, "panel", "reports", "sections", "figures", "items");
        _jobs = Jobs.Option(voice, without: 2);
        _afresh = new("--afresh") { Description = voice.Say("已读过的也重读", "read again what was read already") };
        _lexicon = ReadVerb.LexiconOption(voice);
        _recognize = Recognition.Option(voice);
    }

    public static Command Build(Voice voice)
    {
        var verb = new CorpusVerb(voice);
        var command = new Command("corpus", voice.Say("把成千上万份报告读成几张干净的表", "read thousands of reports into a few clean tables"))
        {
            verb._inputs, verb._output, verb._table, verb._jobs, verb._afresh, verb._lexicon, verb._recognize,
        };
        command.Subcommands.Add(CorpusQueryVerb.Build(voice));
        command.Subcommands.Add(CorpusSummaryVerb.Build(voice));
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var inputs = words.GetValue(_inputs) ?? [];
        if (inputs.Length == 0) throw new Failure(new(
            "要读哪些报告？请写文件或文件夹：luoshi corpus 文件夹 --out panel.parquet。", "Which reports? Name files or folders: luoshi corpus DIR --out panel.parquet."));
        Engine.LoadAhead();
        var target = CorpusTarget.Of(words.GetValue(_output)!, TableOf(words.GetValue(_table)));
        var list = SourceList.Of(inputs, words.GetValue(_recognize), _voice.Language);
        KeptInputs.Refuse(words.GetValue(_output), list.Sources.OfType<FileSource>().Select(source => source.Path));
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        Engine.Require();
        if (words.GetValue(_afresh)) target.Clear();
        using var interruption = new Interruption(many: true);
        var progress = new CorpusProgress(_voice, list);
        bool isEmpty;
        using (var store = target.Open(ReaderId.Of(words.GetValue(_lexicon), words.GetValue(_recognize))))
        {
            var opening = Recognition.OptionsOf(words.GetValue(_recognize), _voice, interruption.Token);
            new CorpusRun(store, lexicon, opening).Run(list.Sources, words.GetValue(_jobs), progress.Take, interruption.Token);
            store.Finish(progress.Failures);
            progress.Close(interruption.Token.IsCancellationRequested, target);
            if (progress.HasAny && !interruption.Token.IsCancellationRequested) target.Write(store, _voice);
            isEmpty = store.Count == 0;
        }
        if (!interruption.Token.IsCancellationRequested) target.DropUnfinished(isEmpty);
        return progress.ExitCodeOf(interruption.Token.IsCancellationRequested);
    }

    private static CorpusTable? TableOf(string? name) => name is null ? null : Enum.Parse<CorpusTable>(name, ignoreCase: true);
}
