namespace Luoshi.Documents;

/// <summary>How the text of a file is written in bytes, told by the bytes themselves and never by a name or a setting.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,

    /// <summary>GB18030, and with it GBK and GB2312, which it contains.</summary>
    Gb18030,
}
