using AngleSharp.Dom;

namespace Luoshi.Documents.Web.Walking;

/// <summary>An element whose children are being walked.</summary>
/// <param name="Nodes">Its children.</param>
/// <param name="Role">What it does to lines.</param>
/// <param name="Region">The box around its children.</param>
/// <param name="Linked">Its words lead elsewhere.</param>
/// <param name="Verbatim">Its line ends and blanks stay.</param>
/// <param name="Opened">It opened the box itself.</param>
internal record struct Visit(INodeList Nodes, ElementRole Role, Region Region, bool Linked, bool Verbatim, bool Opened)
{
    /// <summary>The next child.</summary>
    public int Next { get; set; }
}
