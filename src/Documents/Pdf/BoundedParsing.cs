using UglyToad.PdfPig;

namespace Luoshi.Documents.Pdf;

/// <summary>How the library is to parse: forgiving, nothing unpacked beyond bounds, and asking whether it is to end.</summary>
internal sealed class BoundedParsing : ParsingOptions
{
    public BoundedParsing(string name, BoundedWork work)
    {
        (Name, Work) = (name, work);
        UseLenientParsing = true;
        SkipMissingFonts = true;
        FilterProvider = new BoundedFilters(this);
    }

    /// <summary>What the file is called in messages.</summary>
    public string Name { get; }

    public BoundedWork Work { get; }
}
