using DuckDB.NET.Data;

namespace Luoshi.Corpus.Asking;

/// <summary>What the engine answers to a question that it cannot answer, in words that say what to do.</summary>
internal static class AskingErrors
{
    private static readonly string[] Changing = ["read-only mode", "Cannot execute statement"];
    private static readonly string[] Outside = ["disabled by configuration", "disabled through configuration", "configuration has been locked"];

    public static CorpusException Explain(DuckDBException cause, IReadOnlyList<string> tables)
    {
        if (Says(cause, Changing)) return new(
            "query 只查不改，这条 SQL 会改数据，没有执行。要改请把库复制一份，用 DuckDB 打开。",
            "query only reads; this SQL would change data and was not carried out. To change things, open a copy of the corpus with DuckDB.");
        if (Says(cause, Outside)) return new(
            "query 只查这个库，不读写别的文件，也不改设置；这条 SQL 没有执行。要结果文件请用 --out。",
            "query asks this corpus alone: it touches no other file and no settings, and this SQL was not carried out. For a file of results use --out.");
        var words = Told(cause.Message);
        return WithTables(($"SQL 有错：{words}", $"The SQL is wrong: {words}"), tables);
    }

    /// <summary>What is wrong, and what could have been asked.</summary>
    public static CorpusException WithTables((string Chinese, string English) said, IReadOnlyList<string> tables) =>
        new($"{said.Chinese}\n可用的表：{string.Join("、", tables)}。", $"{said.English}\nTables: {string.Join(", ", tables)}.");

    private static bool Says(DuckDBException cause, string[] words) => words.Any(word => cause.Message.Contains(word, StringComparison.Ordinal));

    /// <summary>Without empty lines: what is wrong, and the line with the mark under the place.</summary>
    private static string Told(string message) =>
        string.Join('\n', message.Split('\n').Where(line => line.Trim().Length > 0));
}
