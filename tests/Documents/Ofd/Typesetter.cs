namespace Luoshi.Documents.Tests.Ofd;

/// <summary>
/// Sets paragraphs on A4 as official documents are: 28 characters of 16 points a line, 22 lines a page, the first line two
/// characters in, marks never at the head of a line, the page number below.
/// </summary>
internal static class Typesetter
{
    public const double Size = 5.64;
    public const double Left = 27;
    private const double Top = 37;
    private const double Leading = 10.2;
    private const int LinesPerPage = 22;
    private const double LineWidth = 28 * Size;

    public static IReadOnlyList<IReadOnlyList<SetText>> Set(string title, IEnumerable<string> paragraphs)
    {
        var pages = new List<IReadOnlyList<SetText>>();
        var page = new List<SetText>();
        var row = 0;
        Print((210 - title.Length * 7.76) / 2, 7.76, title);
        foreach (var paragraph in paragraphs)
            foreach (var (x, line) in Broken(paragraph))
                Print(x, Size, line);
        Close();
        return pages;

        void Print(double x, double size, string line)
        {
            if (row == LinesPerPage) Close();
            page.Add(new SetText(x, Top + row++ * Leading, size, line));
        }

        void Close()
        {
            if (page.Count == 0) return;
            var number = $"— {pages.Count + 1} —";
            pages.Add([.. page, new SetText((210 - number.Length * 4.94 / 2) / 2, 275, 4.94, number)]);
            (page, row) = ([], 0);
        }
    }

    private static IEnumerable<(double X, string Line)> Broken(string paragraph)
    {
        var (start, indent) = (0, 2 * Size);
        while (start < paragraph.Length)
        {
            var (end, width) = (start, indent);
            while (end < paragraph.Length && width + SetText.WidthOf(paragraph[end], Size) <= LineWidth + 0.01) width += SetText.WidthOf(paragraph[end++], Size);
            while (end < paragraph.Length && "，。、；：？！”）》%".Contains(paragraph[end], StringComparison.Ordinal)) end++;
            yield return (Left + indent, paragraph[start..end]);
            (start, indent) = (end, 0);
        }
    }
}
