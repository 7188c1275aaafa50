namespace Luoshi.Vocabulary;

/// <summary>A rectangle on a page in points (1/72 inch), counted from the page's upper left corner as it is looked at.</summary>
public readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    /// <summary>The smallest box around both.</summary>
    public Box Around(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the other one stands on the same line: their heights overlap by more than half of the lower one.</summary>
    public bool SharesLineWith(Box other) =>
        Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Math.Min(Bottom - Top, other.Bottom - other.Top) / 2;
}
