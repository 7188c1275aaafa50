using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>Where a row comes from, so that it can be found again: the section's number and title, and the place in the text.</summary>
internal static class Origins
{
    public static string Of(Chapters chapters, int section, Span span) =>
        section < 0 ? $"{span.Start}–{span.End}" : $"{chapters.NameOf(section)}，{span.Start}–{span.End}";
}
