using System.CommandLine;
using Luoshi.Corpus;

namespace Luoshi.Terminal.Corpora;

/// <summary>Names and options that the verbs of a corpus share.</summary>
internal static class CorpusWords
{
    public const string DefaultFile = "corpus.duckdb";

    public static Option<string> Source(Voice voice) => new("--in")
    {
        HelpName = voice.Say("文件", "FILE"),
        DefaultValueFactory = _ => DefaultFile,
        Description = voice.Say(
            $"问哪个库：.duckdb，或 .parquet、.csv 的 panel；不写就是 {DefaultFile}",
            $"which corpus: a .duckdb, or a panel in .parquet or .csv; {DefaultFile} without it"),
    };

    public static string NameOf(CorpusTable table) => table.ToString().ToLowerInvariant();
}
