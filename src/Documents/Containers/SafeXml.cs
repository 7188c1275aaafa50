using System.Xml;

namespace Luoshi.Documents.Containers;

/// <summary>XML read without entities, without anything from outside, and only so deep.</summary>
internal static class SafeXml
{
    private const int Deepest = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = ZipParts.UnpackedLimit,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>Moves on to the next node; a document that nests deeper than any real one is refused.</summary>
    public static bool Next(XmlReader xml) => xml.Depth <= Deepest ? xml.Read() : throw new XmlException("elements are nested too deeply");
}
