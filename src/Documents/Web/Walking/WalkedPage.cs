using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Web.Walking;

/// <summary>A web page as lines and the boxes around them, with what was not walked into.</summary>
internal sealed class WalkedPage
{
    private readonly Sum[] _sums;

    public WalkedPage(Region root, LineBuffer text, OmissionTally aside, IReadOnlyList<PlacedPicture> pictures)
    {
        Root = root;
        Text = text;
        Aside = aside;
        Pictures = pictures;
        _sums = new Sum[text.Lines.Count + 1];
        for (var line = 0; line < text.Lines.Count; line++) _sums[line + 1] = _sums[line].With(text.Lines[line]);
    }

    /// <summary>The box of the whole page.</summary>
    public Region Root { get; }

    public LineBuffer Text { get; }

    public IReadOnlyList<Line> Lines => Text.Lines;

    /// <summary>What stands in the page and was not walked into, pictures left out.</summary>
    public OmissionTally Aside { get; }

    public IReadOnlyList<PlacedPicture> Pictures { get; }

    /// <summary>Characters of prose in a box.</summary>
    public int ProseOf(Region region) => _sums[region.End].Prose - _sums[region.First].Prose;

    /// <summary>Whether most of what stands in the box leads elsewhere.</summary>
    public bool IsMostlyLinks(Region region)
    {
        var (first, end) = (_sums[region.First], _sums[region.End]);
        return (end.Linked - first.Linked) * 2L > end.Letters - first.Letters;
    }

    private readonly record struct Sum(int Letters, int Linked, int Prose)
    {
        public Sum With(Line line) => new(Letters + line.Length, Linked + line.Linked, Prose + line.Prose);
    }
}
