namespace Luoshi.Extraction.Structure;

/// <summary>Tells the lists behind a speech that hold promises (十件民生实事) from glossaries and notes.</summary>
internal static class Appendices
{
    public static bool ListsWork(ReadOnlySpan<char> title) =>
        title.Contains("实事", StringComparison.Ordinal) && !title.Contains("名词", StringComparison.Ordinal) && !title.Contains("：1", StringComparison.Ordinal);
}
