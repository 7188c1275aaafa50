namespace Luoshi.Documents.Web.Walking;

/// <summary>A line of a page as it was walked: what stands between two line ends.</summary>
/// <param name="Start">Where its words begin in the walked text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Linked">How many of its characters lead elsewhere.</param>
/// <param name="Region">The innermost box around it.</param>
/// <param name="Prose">Its length where it reads like a sentence of a text; 0 otherwise.</param>
internal readonly record struct Line(int Start, int End, int Linked, Region Region, int Prose)
{
    public int Length => End - Start;

    /// <summary>Most of it leads elsewhere.</summary>
    public bool IsLinks => Linked * 2 >= Length;
}
