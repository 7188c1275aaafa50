using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>The text of a page that is printed in one direction, looked at in that direction.</summary>
internal sealed class Sheet(PrintedPage page, Turn turn)
{
    public PrintedPage Page => page;

    public bool IsUpright => turn == Turn.None;

    public float Width => turn is Turn.None or Turn.Half ? page.Width : page.Height;

    public float Height => turn is Turn.None or Turn.Half ? page.Height : page.Width;

    /// <summary>The lines that are drawn around the text; pages are ruled in the direction of most of it.</summary>
    public IEnumerable<Ruling> Rulings => turn == Turn.None ? page.Rulings : page.Rulings.Select(Turned);

    /// <summary>A place on the page as looked at, in the direction of reading.</summary>
    public static Box Inward(Turn turn, Box box, float pageWidth, float pageHeight) => turn switch
    {
        Turn.Quarter => new(pageHeight - box.Bottom, box.Left, pageHeight - box.Top, box.Right),
        Turn.Half => new(pageWidth - box.Right, pageHeight - box.Bottom, pageWidth - box.Left, pageHeight - box.Top),
        Turn.ThreeQuarters => new(box.Top, pageWidth - box.Right, box.Bottom, pageWidth - box.Left),
        _ => box,
    };

    /// <summary>A place in the direction of reading, on the page as it is looked at.</summary>
    public Box Outward(Box box) => turn switch
    {
        Turn.Quarter => new(box.Top, page.Height - box.Right, box.Bottom, page.Height - box.Left),
        Turn.Half => new(page.Width - box.Right, page.Height - box.Bottom, page.Width - box.Left, page.Height - box.Top),
        Turn.ThreeQuarters => new(page.Width - box.Bottom, box.Left, page.Width - box.Top, box.Right),
        _ => box,
    };

    private Ruling Turned(Ruling ruling)
    {
        var box = ruling.Horizontal
            ? new Box(ruling.From, ruling.At, ruling.To, ruling.At)
            : new Box(ruling.At, ruling.From, ruling.At, ruling.To);
        var turned = Inward(turn, box, page.Width, page.Height);
        return ruling.Horizontal == (turn == Turn.Half)
            ? new(true, turned.Top, turned.Left, turned.Right)
            : new(false, turned.Left, turned.Top, turned.Bottom);
    }
}
