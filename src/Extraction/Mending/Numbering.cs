namespace Luoshi.Extraction.Mending;

/// <summary>How a heading is numbered; where several stand in one report, the order in which they nest is told by the text.</summary>
internal enum Numbering
{
    None,

    /// <summary>一、 or 第一部分</summary>
    Chapter,

    /// <summary>（一）, ㈠</summary>
    Bracketed,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1） or ①</summary>
    ArabicBracketed,
}
