namespace Luoshi.Documents;

/// <summary>Why a page could not be read.</summary>
public enum UnreadCause
{
    /// <summary>It holds an image and no text: a scan, to be read with recognition.</summary>
    NoText,

    /// <summary>Its font does not say which characters its glyphs are.</summary>
    FontWithoutMap,

    /// <summary>Recognition found no characters on its image, or did not come to an end.</summary>
    Unrecognized,

    /// <summary>Its data are broken.</summary>
    Damaged,
}
