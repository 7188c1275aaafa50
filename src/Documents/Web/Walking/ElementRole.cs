namespace Luoshi.Documents.Web.Walking;

/// <summary>What an element does to the lines of a page.</summary>
internal enum ElementRole
{
    /// <summary>Its words stand in the line around it.</summary>
    Inline,

    /// <summary>A box that holds other boxes.</summary>
    Container,

    /// <summary>Lines of its own that hold words only: a paragraph, a list entry.</summary>
    Paragraph,

    /// <summary>A paragraph that is a heading.</summary>
    Heading,

    /// <summary>Words whose line ends and blanks stay as they are written.</summary>
    Verbatim,

    Table,
    Row,
    Cell,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>Words that lead elsewhere.</summary>
    Link,

    Superscript,
    Picture,

    /// <summary>Scripts and styles.</summary>
    Script,

    /// <summary>Fields, buttons and frames: what they hold is no text of the page.</summary>
    Control,

    /// <summary>Words that the author took out.</summary>
    Deleted,

    /// <summary>Read elsewhere, or of no interest.</summary>
    Nothing,
}
