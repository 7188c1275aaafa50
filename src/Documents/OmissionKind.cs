namespace Luoshi.Documents;

/// <summary>What is no part of a report's own text, though it stands in the file.</summary>
public enum OmissionKind
{
    /// <summary>Headers, footers and running heads.</summary>
    HeaderOrFooter,

    PageNumber,

    Comment,

    /// <summary>Words that a tracked change takes out.</summary>
    DeletedText,

    HiddenText,

    /// <summary>Lines of a table of contents, made of the headings that stand in the text.</summary>
    Contents,

    /// <summary>Menus, buttons, links and notices around the text of a web page.</summary>
    WebFurniture,

    /// <summary>Scripts and styles.</summary>
    Script,

    /// <summary>Pictures, drawings, charts.</summary>
    Picture,

    /// <summary>Files inside the file.</summary>
    Attachment,
}
