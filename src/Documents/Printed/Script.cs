namespace Luoshi.Documents.Printed;

/// <summary>Which characters join into words and which stand for themselves.</summary>
internal static class Script
{
    /// <summary>Letters and digits of alphabets, and the marks set with them.</summary>
    public static bool IsWestern(char c) => c is > ' ' and < '\u2E80' && !IsChineseMark(c);

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c);

    /// <summary>Marks after which a paragraph may well be over.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '：' or '；' or '…' or '!' or '?' or ':' or ';';

    /// <summary>Marks that never begin a line: they keep the character before them on it.</summary>
    public static bool Clings(char c) =>
        c is '。' or '，' or '、' or '；' or '：' or '！' or '？' or '”' or '’' or '）' or '》' or '」' or '】' or '％' or '%' or ')' or ',' or '.';

    public static bool Opens(char c) => c is '“' or '‘' or '（' or '《' or '「' or '【' or '(';

    private static bool IsChineseMark(char c) => c is '“' or '”' or '‘' or '’' or '…' or '—' or '·';
}
