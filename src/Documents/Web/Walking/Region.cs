using AngleSharp.Dom;

namespace Luoshi.Documents.Web.Walking;

/// <summary>A box of the page: the lines from <see cref="First"/> up to <see cref="End"/> stand in it, and in the boxes inside it.</summary>
internal sealed class Region(Region? parent, ElementRole role, IElement? element, int first)
{
    private readonly List<Region> _inside = [];

    public Region? Parent => parent;

    public ElementRole Role => role;

    /// <summary>Null for the page as a whole.</summary>
    public IElement? Element => element;

    public int First { get; } = first;

    public int End { get; private set; } = first;

    public bool IsEmpty => End == First;

    /// <summary>The boxes right inside, in page order; those without a line are there for cells and rows only.</summary>
    public IReadOnlyList<Region> Inside => _inside;

    public Region Open(ElementRole kind, IElement opened, int line)
    {
        var inner = new Region(this, kind, opened, line);
        _inside.Add(inner);
        return inner;
    }

    public void Close(int line)
    {
        End = line;
        if (IsEmpty && parent is not null && role is not (ElementRole.Cell or ElementRole.Row)) parent._inside.RemoveAt(parent._inside.Count - 1);
    }
}
