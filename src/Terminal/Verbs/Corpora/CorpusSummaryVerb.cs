using System.CommandLine;
using System.Text;
using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Store;
using Luoshi.Corpus.Summary;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Corpora;
using Luoshi.Terminal.Outputs;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Corpora;

/// <summary><c>luoshi corpus summary</c>: what a researcher looks at first, on the screen and as a picture.</summary>
internal sealed class CorpusSummaryVerb
{
    private readonly Voice _voice;
    private readonly Option<string> _source;
    private readonly Option<string> _output;
    private readonly Option<bool> _promises;
    private readonly Option<int> _jobs;

    private CorpusSummaryVerb(Voice voice)
    {
        _voice = voice;
        _source = CorpusWords.Source(voice);
        _output = new("--out") { HelpName = voice.Say("图.svg", "PICTURE.svg"), Description = voice.Say("画成图：目标按级别和年份、写法占比，加 --promises 时还有没了下文的承诺", "draw it: targets by level and year, how they are told and, with --promises, promises gone silent") };
        _promises = new("--promises") { Description = voice.Say("再读一遍报告，数出各地没了下文的承诺（要 .duckdb）", "read the reports again and count promises gone silent by place (needs a .duckdb)") };
        _jobs = Jobs.Option(voice, without: 2);
    }

    public static Command Build(Voice voice)
    {
        var verb = new CorpusSummaryVerb(voice);
        var command = new Command("summary", voice.Say("先看一眼：目标、写法、没了下文的承诺", "a first look: targets, how they are told, promises gone silent"))
        {
            verb._source, verb._output, verb._promises, verb._jobs,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var (output, withPromises) = (words.GetValue(_output), words.GetValue(_promises));
        if (output is not null && !output.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) throw new Failure(new(
            $"图只写成 SVG：{output} 请以 .svg 结尾（浏览器、Word、WPS 都能打开）。", $"The picture is SVG: let {output} end in .svg (browsers, Word and WPS open it)."));
        Engine.Require();
        using var interruption = new Interruption(many: withPromises);
        var overview = OverviewOf(words.GetValue(_source)!, withPromises, words.GetValue(_jobs), interruption.Token);
        var paper = Paper.OfStandardOutput(_voice.Language);
        paper.Print(_voice.Results, canvas => new OverviewSheet(canvas, paper).Draw(overview));
        if (!withPromises) _voice.Remark(new("没有数没了下文的承诺；要数请加 --promises（再读一遍报告）。", "Promises gone silent were not counted; add --promises for them (the reports are read again)."));
        if (output is null) return ExitCode.Done;
        AtomicFile.Write(output, Encoding.UTF8.GetBytes(OverviewPicture.Draw(overview, new(_voice.Language == Language.Chinese))));
        _voice.Remark(new($"✓ {output}", $"✓ {output}"));
        return ExitCode.Done;
    }

    private Overview OverviewOf(string path, bool withPromises, int jobs, CancellationToken stop)
    {
        if (withPromises && !path.EndsWith(".duckdb", StringComparison.OrdinalIgnoreCase)) throw new Failure(new(
            $"--promises 要知道报告在哪里：请用 .duckdb，{path} 里没有。", $"--promises has to know where the reports are, which {path} does not tell: use a .duckdb."));
        using var corpus = CorpusFile.Open(path);
        var overview = OverviewReader.Read(corpus, stop);
        return withPromises ? overview with { Silences = new SilenceCount(_voice, stop).Of(OverviewReader.PairsOf(corpus, stop), jobs) } : overview;
    }
}
