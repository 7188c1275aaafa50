namespace Luoshi.Documents.Ofd;

/// <summary>One of the documents of an OFD file: what its root part tells. All parts are called by their full names.</summary>
internal sealed class OfdDocument
{
    /// <summary>A4, where nothing is told.</summary>
    public PageArea Area { get; set; } = new(0, 0, 210, 297);

    /// <summary>The part of each page, in order.</summary>
    public List<string> Pages { get; } = [];

    /// <summary>The parts of template pages, which lie under or over the pages that name them, by id.</summary>
    public Dictionary<string, string> Templates { get; } = [];

    /// <summary>The parts that tell of fonts.</summary>
    public List<string> Resources { get; } = [];

    public string? Annotations { get; set; }

    public string? Attachments { get; set; }
}
