using System.Text;
using Luoshi.Documents.Numerals;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>
/// Gives each numbered paragraph the label that the word processor would print before it. The labels are no text of the file; they
/// come of counting, so every paragraph has to be told in the order of the document.
/// </summary>
internal sealed class ParagraphNumbering(Lists lists, Styles styles)
{
    private readonly Dictionary<ListDefinition, Counters> _counters = [];

    /// <summary>The label of the next paragraph; empty for one without.</summary>
    public string Label(ParagraphProperties paragraph)
    {
        var line = styles.Line(paragraph.Style);
        var number = paragraph.List ?? line.Select(style => style.List).FirstOrDefault(list => list is not null);
        if (number is null or 0 || lists.Find(number.Value, styles) is not var (list, definition)) return "";
        var level = LevelOf(paragraph, line, definition);
        ListLevel? Levels(int index) => list.LevelInsteadOf(index) ?? definition[index];
        if (!_counters.TryGetValue(definition, out var counters)) _counters[definition] = counters = new Counters();
        counters.Count(list, level, Levels);
        return Levels(level) is { } written ? Write(written, counters, Levels) : "";
    }

    private static int LevelOf(ParagraphProperties paragraph, IReadOnlyList<Style> line, ListDefinition definition)
    {
        var level = paragraph.Level
            ?? (paragraph.List is null ? line.Select(style => definition.LevelOf(style.Id)).FirstOrDefault(own => own is not null) : null)
            ?? line.Select(style => style.Level).FirstOrDefault(own => own is not null)
            ?? 0;
        return Math.Clamp(level, 0, ListDefinition.Levels - 1);
    }

    private static string Write(ListLevel level, Counters counters, Func<int, ListLevel?> levels)
    {
        if (level.Numbers == NumberStyle.Bullet) return NumberLabel.Before(Bullets.Shown(level.Pattern), tight: false);
        var label = new StringBuilder();
        for (var at = 0; at < level.Pattern.Length; at++)
        {
            if (level.Pattern[at] == '%' && at + 1 < level.Pattern.Length && level.Pattern[at + 1] is >= '1' and <= '9')
                label.Append(NumberOn(level.Pattern[++at] - '1', level, counters, levels));
            else
                label.Append(level.Pattern[at]);
        }
        return NumberLabel.Before(label.ToString(), level.Tight);
    }

    private static string NumberOn(int index, ListLevel written, Counters counters, Func<int, ListLevel?> levels)
    {
        var level = levels(index);
        var numbers = written.AllDecimal || level is null ? NumberStyle.Decimal : level.Numbers;
        return NumberWriter.Write(counters.At(index, levels), numbers).PadLeft(level?.Digits ?? 0, '0');
    }
}
