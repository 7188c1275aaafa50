using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Luoshi.Documents.Pdf;

/// <summary>A filter that refuses to unpack too much, and that hides from the parser what no text needs.</summary>
internal sealed class BoundedFilter(IFilter filter, UnpackBounds bounds) : IFilter
{
    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        bounds.Allow(filter, input);
        var unpacked = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        bounds.Spend(unpacked.Length);
        if (streamDictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "ObjStm") Blinkers.PutOn(unpacked.Span);
        return unpacked;
    }
}
