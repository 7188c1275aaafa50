using System.Buffers;

namespace Luoshi.Corpus.Asking;

/// <summary>What a corpus may be asked: one statement that gives rows.</summary>
internal static class Question
{
    private static readonly string[] _asking = ["SELECT", "WITH", "FROM", "VALUES", "TABLE", "DESCRIBE", "DESC", "SHOW", "SUMMARIZE", "EXPLAIN", "PIVOT", "UNPIVOT"];

    private static readonly SearchValues<char> _letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    /// <summary>What keeps it from being asked; null where nothing does.</summary>
    public static (string Chinese, string English)? Obstacle(string sql)
    {
        var words = AfterRemarks(sql).TrimStart("( \t\r\n");
        if (words.IsEmpty) return ("SQL 是空的，没有问什么。", "The SQL is empty: nothing is asked.");
        var first = words[..FirstWord(words)].ToString();
        return _asking.Contains(first, StringComparer.OrdinalIgnoreCase) ? null : (
            $"query 只查不改：SQL 要以 SELECT、WITH、FROM 等开头，{first} 没有执行。", $"query only reads: SQL begins with SELECT, WITH, FROM and the like; {first} was not carried out.");
    }

    private static ReadOnlySpan<char> AfterRemarks(ReadOnlySpan<char> sql)
    {
        while (true)
        {
            sql = sql.TrimStart();
            if (sql.StartsWith("--")) sql = sql.IndexOf('\n') is var line and >= 0 ? sql[(line + 1)..] : [];
            else if (sql.StartsWith("/*")) sql = sql.IndexOf("*/") is var end and >= 0 ? sql[(end + 2)..] : [];
            else return sql.TrimStart(';');
        }
    }

    private static int FirstWord(ReadOnlySpan<char> words) => words.IndexOfAnyExcept(_letters) is var end and >= 0 ? end : words.Length;
}
