namespace Luoshi.Documents;

/// <summary>What a file is, told by its bytes and never by its name.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, with or without the marks of Markdown.</summary>
    Text,

    /// <summary>Office Open XML text (.docx), strict or transitional.</summary>
    Word,

    Pdf,

    /// <summary>HTML.</summary>
    WebPage,

    /// <summary>GB/T 33190 (.ofd).</summary>
    Ofd,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>Word before 2007 and WPS (.doc, .wps).</summary>
    Legacy,

    /// <summary>Rich text (.rtf).</summary>
    RichText,

    /// <summary>An image of a page: PNG, JPEG, TIFF.</summary>
    Picture,
}
