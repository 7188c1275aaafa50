using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Luoshi.Documents.Pdf;

/// <summary>The library's filters behind bounds.</summary>
internal sealed class BoundedFilters(BoundedParsing parsing) : BaseFilterProvider(All(parsing))
{
    private static Dictionary<string, IFilter> All(BoundedParsing parsing)
    {
        var bounds = new UnpackBounds(parsing);
        var flate = new BoundedFilter(new FlateFilter(), bounds);
        var lzw = new BoundedFilter(new LzwFilter(), bounds);
        var runs = new BoundedFilter(new RunLengthFilter(), bounds);
        var base85 = new BoundedFilter(new Ascii85Filter(), bounds);
        var hexadecimal = new BoundedFilter(new AsciiHexDecodeFilter(), bounds);
        return new()
        {
            [NameToken.FlateDecode.Data] = flate,
            [NameToken.FlateDecodeAbbreviation.Data] = flate,
            [NameToken.LzwDecode.Data] = lzw,
            [NameToken.LzwDecodeAbbreviation.Data] = lzw,
            [NameToken.RunLengthDecode.Data] = runs,
            [NameToken.RunLengthDecodeAbbreviation.Data] = runs,
            [NameToken.Ascii85Decode.Data] = base85,
            [NameToken.Ascii85DecodeAbbreviation.Data] = base85,
            [NameToken.AsciiHexDecode.Data] = hexadecimal,
            [NameToken.AsciiHexDecodeAbbreviation.Data] = hexadecimal,
        };
    }
}
