using System.Security.Cryptography;
using Luoshi.Corpus;
using Luoshi.Corpus.Store;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Corpora;

/// <summary>
/// Reads inputs into a corpus on one or several workers. A file is known by its bytes: one that the corpus holds is not read again, neither in a
/// later run nor under another name.
/// </summary>
internal sealed class CorpusRun(CorpusStore store, Lexicon lexicon, OpenOptions opening)
{
    private int _next = -1;

    /// <summary>Returns when all inputs are done or, after <paramref name="stop"/>, when those under way are.</summary>
    public void Run(IReadOnlyList<Source> sources, int jobs, Action<CorpusOutcome> report, CancellationToken stop)
    {
        Exception? fault = null;
        var helpers = new Thread[Math.Min(jobs, sources.Count) - 1];
        for (var index = 0; index < helpers.Length; index++)
        {
            helpers[index] = new Thread(() =>
            {
                try
                {
                    Work(sources, report, stop);
                }
                catch (Exception cause)
                {
                    (fault, _next) = (cause, sources.Count);
                }
            });
            helpers[index].Start();
        }
        try
        {
            Work(sources, report, stop);
        }
        finally
        {
            _next = sources.Count;
            foreach (var helper in helpers) helper.Join();
        }
        if (fault is not null) throw fault;
    }

    private void Work(IReadOnlyList<Source> sources, Action<CorpusOutcome> report, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var place && place < sources.Count)
            report(TakeOne(sources[place]));
    }

    /// <summary>What is wrong with an input is its outcome; what is wrong with the corpus ends the run.</summary>
    private CorpusOutcome TakeOne(Source source)
    {
        CorpusReport report;
        try
        {
            if (HashOf(source) is { } hash && store.FileWith(hash) is { } file) return KnownAs(source, file);
            var document = source.Open(opening).Document;
            report = new(source.Name, document.SourceHash, ReportReader.Read(document, lexicon));
        }
        catch (Exception cause)
        {
            return new(source, CorpusOutcomeKind.Failed, Failure.Explain(cause, source.Name));
        }
        if (!report.IsReport) return new(source, CorpusOutcomeKind.Failed, new(
            $"{source.Name} 不像政府工作报告：没有章节，也没有任务；没有收进来。",
            $"{source.Name} is no government work report: it has no chapter and no task. It was left out."));
        return store.Add(report) ? new(source, CorpusOutcomeKind.Read, WhatIsWanting(report)) : KnownAs(source, store.FileWith(report.Hash) ?? source.Name);
    }

    private static CorpusOutcome KnownAs(Source source, string file) => file == source.Name
        ? new(source, CorpusOutcomeKind.Known)
        : new(source, CorpusOutcomeKind.Twin, new($"{source.Name} 与 {file} 内容相同，只收一份。", $"{source.Name} is the same as {file} and was taken once."));

    private static Sentence? WhatIsWanting(CorpusReport report) => report.Panel.Count > 0 ? null : new(
        $"{report.File}：没有认出是哪里、哪一年的报告，不进 panel。", $"{report.File}: place or year were not recognized, so it has no row in the panel.");

    private static string? HashOf(Source source)
    {
        if (source is not FileSource file || !File.Exists(file.Path)) return null;
        using var bytes = File.OpenRead(file.Path);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
