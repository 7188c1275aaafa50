namespace Luoshi.Extraction.Mending;

/// <summary>Classes of characters, told by table or range, never by culture.</summary>
internal static class CharKind
{
    /// <summary>Marks that cut a sentence into clauses; 、 does not.</summary>
    public const string ClauseMarks = "，；。！？：\n";

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsWideDigit(char c) => (uint)(c - '０') <= 9;

    public static bool IsLatin(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' or (>= '\u2002' and <= '\u200A') or '\u202F';

    /// <summary>Characters that show nothing: soft hyphen, zero-width blanks, byte order mark, carriage return.</summary>
    public static bool IsInvisible(char c) => c is '\r' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    public static bool IsChineseDigit(char c) =>
        c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿' or '两' or '零' or '〇';

    /// <summary>Ends a sentence, or introduces what follows: a paragraph that ends so was not broken by a page end.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '：' or '；' or '…' or ':' or '!' or '?' or ';';

    public static bool CutsClause(char c) => ClauseMarks.Contains(c);

    public static bool Opens(char c) => c is '“' or '（' or '《' or '‘' or '【' or '〔' or '「';

    public static bool Closes(char c) => c is '”' or '）' or '》' or '’' or '】' or '〕' or '」';
}
