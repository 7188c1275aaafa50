using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Whether a clause is but the heading of a section, on a line of its own; a lead sentence, though it names a section too, may tell something.</summary>
internal static class Headings
{
    private const int Numbering = 8;

    public static bool Hold(Reading reading, Span clause)
    {
        foreach (var section in reading.Sections)
        {
            if (section.Span.Start > clause.Start) break;
            if (clause.End > section.Span.Start + section.Title.Length + Numbering) continue;
            if (section.Level == 1 || EndsLine(reading.Document.Text, clause.End)) return true;
        }
        return false;
    }

    private static bool EndsLine(string text, int at)
    {
        while (at < text.Length && (text[at] is '。' or ' ' or '*' or '\r' or '　')) at++;
        return at >= text.Length || text[at] == '\n';
    }
}
