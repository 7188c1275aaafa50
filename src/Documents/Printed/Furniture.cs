using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Printed;

/// <summary>
/// Takes page numbers and running heads out: outermost lines of a page that hold nothing but its number, or that stand at the same
/// height on a neighbouring page in the same words.
/// </summary>
internal sealed partial class Furniture
{
    private const int Deepest = 3;
    private const float SameHeight = 4;

    private readonly Dictionary<string, List<Edge>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byOffset = [];
    private readonly OmissionTally _tally;

    private Furniture(OmissionTally tally) => _tally = tally;

    public static void TakeOut(IReadOnlyList<PagePlan> pages, OmissionTally tally)
    {
        var furniture = new Furniture(tally);
        var sheets = pages.SelectMany(page => page.Sheets).ToList();
        foreach (var sheet in sheets) furniture.Learn(sheet);
        foreach (var sheet in sheets) furniture.Strip(sheet);
    }

    private void Learn(SheetPlan sheet)
    {
        var edges = EdgesOf(sheet, top: true).Concat(EdgesOf(sheet, top: false)).ToList();
        foreach (var edge in edges.DistinctBy(edge => edge.Line))
            if (PrintedNumber.Of(edge.Line.Text) is { Value: { } number })
                _byOffset[number - edge.Page] = _byOffset.GetValueOrDefault(number - edge.Page) + 1;
        foreach (var edge in edges)
            foreach (var key in edge.Keys())
            {
                if (!_byWords.TryGetValue(key, out var known)) _byWords[key] = known = [];
                known.Add(edge);
            }
    }

    private void Strip(SheetPlan sheet)
    {
        var taken = new HashSet<Line>();
        foreach (var top in (bool[])[true, false])
            foreach (var edge in EdgesOf(sheet, top))
            {
                if (KindOf(edge) is not { } kind || !taken.Add(edge.Line)) break;
                _tally.Count(kind, edge.Line.Text);
            }
        if (taken.Count > 0) sheet.Lines.RemoveAll(taken.Contains);
    }

    private OmissionKind? KindOf(Edge edge)
    {
        if (PrintedNumber.Of(edge.Line.Text) is { } number && (number.IsDressed || _byOffset.GetValueOrDefault((number.Value ?? 0) - edge.Page) >= 2))
            return OmissionKind.PageNumber;
        return edge.Keys().Any(key => Recurs(edge, key)) ? OmissionKind.HeaderOrFooter : null;
    }

    /// <summary>A line set like the text beside it (各位代表！) may well stand at one height twice; one set apart is furniture then.</summary>
    private bool Recurs(Edge edge, string key) => _byWords[key].Where(edge.Recurs).Select(other => other.Page).Distinct().Count() >= (edge.IsSetApart ? 1 : 2);

    private static IEnumerable<Edge> EdgesOf(SheetPlan sheet, bool top)
    {
        var lines = sheet.Lines;
        for (var depth = 0; depth < Math.Min(Deepest, lines.Count); depth++)
        {
            var line = top ? lines[depth] : lines[^(depth + 1)];
            if (sheet.Tables.Exists(table => top ? table.Box.Top < line.Box.Top : table.Box.Bottom > line.Box.Bottom)) yield break;
            yield return new Edge(line, top, IsSetApart(lines, top ? depth : lines.Count - 1 - depth, top ? 1 : -1));
        }
    }

    /// <summary>Whether the next line towards the middle of the page is of another size, or farther away than the one behind it.</summary>
    private static bool IsSetApart(List<Line> lines, int at, int inward)
    {
        var (next, behind) = (at + inward, at + 2 * inward);
        if (next < 0 || next >= lines.Count || behind < 0 || behind >= lines.Count) return true;
        return Math.Abs(lines[next].Size - lines[at].Size) > 0.1f * lines[at].Size
            || Math.Abs(lines[next].Baseline - lines[at].Baseline) > 1.2f * Math.Abs(lines[behind].Baseline - lines[next].Baseline);
    }

    private sealed partial record Edge(Line Line, bool Top, bool IsSetApart)
    {
        public int Page => Line.Sheet.Page.Number;

        private float Height => Top ? Line.Baseline : Line.Sheet.Height - Line.Baseline;

        /// <summary>Its words, and its words with a page number at one end told as how far it is from the number of the page.</summary>
        public IEnumerable<string> Keys()
        {
            if (Line.Text.Length < 2) yield break;
            yield return Line.Text;
            var numbered = NumberAtEnd().Replace(Line.Text, match =>
                (int.Parse(match.Value, CultureInfo.InvariantCulture) - Page).ToString("[0]", CultureInfo.InvariantCulture));
            if (numbered != Line.Text) yield return numbered;
        }

        public bool Recurs(Edge other) =>
            other.Top == Top && Math.Abs(other.Page - Page) is 1 or 2 && Math.Abs(other.Height - Height) <= SameHeight;

        [GeneratedRegex("^[0-9]{1,4}(?![0-9.年月])|(?<![0-9.])[0-9]{1,4}$")]
        private static partial Regex NumberAtEnd();
    }
}
