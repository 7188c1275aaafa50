using System.Text;

namespace Luoshi.Ledger.Spoken;

/// <summary>A name of the program as English words: <c>DocumentNumber</c> is document number.</summary>
internal static class SeparateWords
{
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var sign in name)
        {
            if (char.IsUpper(sign) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(sign));
        }
        return words.ToString();
    }
}
