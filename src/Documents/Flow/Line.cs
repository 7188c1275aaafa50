namespace Luoshi.Documents.Flow;

/// <summary>A paragraph or a row of a table as it will stand in the text.</summary>
/// <param name="Text">Without the line feed that ends it.</param>
/// <param name="Marks">In the order of the text.</param>
/// <param name="IsRow">Whether it is a row of a table.</param>
internal sealed record Line(string Text, IReadOnlyList<Mark> Marks, bool IsRow = false)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
