using System.Text;

namespace Luoshi.Documents.Web;

/// <summary>The encoding that a page declares in its head.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Declarations stand near the start; browsers look no farther than this.</summary>
    private const int Within = 4096;

    /// <summary>Null where none is declared, or none of those known here.</summary>
    public static TextEncoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Within)]);
        for (var at = Find(head, 0); at >= 0; at = Find(head, at))
            if (Named(head.AsSpan(at).TrimStart(" =\"'\t")) is { } encoding)
                return encoding;
        return null;
    }

    /// <summary>Where a declaration's name begins; <c>charset=</c> of HTML or <c>encoding=</c> of XML.</summary>
    private static int Find(string head, int from)
    {
        var html = head.IndexOf("charset", from, StringComparison.OrdinalIgnoreCase);
        var xml = head.IndexOf("encoding", from, StringComparison.OrdinalIgnoreCase);
        return html < 0 && xml < 0 ? -1 : html >= 0 && (xml < 0 || html < xml) ? html + "charset".Length : xml + "encoding".Length;
    }

    private static TextEncoding? Named(ReadOnlySpan<char> name) =>
        Opens(name, "utf-8") || Opens(name, "utf8") ? TextEncoding.Utf8
        : Opens(name, "gb") || Opens(name, "x-gbk") || Opens(name, "hz-gb") ? TextEncoding.Gb18030
        : null;

    private static bool Opens(ReadOnlySpan<char> name, string known) => name.StartsWith(known, StringComparison.OrdinalIgnoreCase);
}
