using System.Buffers.Text;
using System.Text;
using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Api.Answers;

/// <summary>Where a page of tasks ended: the order, what the last was put in order by, and its number. What was added or moved meanwhile changes nothing of what is behind it.</summary>
internal static class Cursor
{
    private const char Between = '\n';

    public static string Of(string order, (string Key, TaskNumber Number) last) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Between, order, last.Number, last.Key)));

    /// <summary>Null where it is none, or one of another order.</summary>
    public static (string Key, TaskNumber Number)? Parse(string order, string cursor)
    {
        if (cursor.Length > 1000 || !Base64Url.IsValid(cursor)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Between, 3) is [var of, var number, var key] && of == order && TaskNumber.Parse(number) is { } known ? (key, known) : null;
    }
}
