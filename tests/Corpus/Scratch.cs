using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Tests;

/// <summary>A folder of its own for one test, gone afterwards, with corpora in it.</summary>
internal sealed class Scratch : IDisposable
{
    public const string Reader = "reader";

    public Scratch() => Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"语料 试验 {Guid.NewGuid():N}")).FullName;

    public string Folder { get; }

    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>A corpus of reports, closed again.</summary>
    public string Corpus(params CorpusReport[] reports)
    {
        using var store = CorpusStore.Open(At("corpus.duckdb"), Reader);
        foreach (var report in reports) store.Add(report);
        store.Finish([]);
        return At("corpus.duckdb");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
