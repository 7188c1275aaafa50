using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Luoshi.Ledger.Chain;

/// <summary>
/// The bytes of an entry that its hash is taken of: a mark of the layout, then every field as UTF-8, each with its length in four
/// bytes before it, so that no two entries have the same bytes. The hash of the entry before comes first.
/// </summary>
public static class EntryBytes
{
    private const string Layout = "luoshi entry 1";
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>The hash that an entry must have.</summary>
    public static EntryHash HashOf(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(512 + entry.Body.Length);
        foreach (var field in Fields(entry)) Append(bytes, field);
        return EntryHash.Of(bytes.WrittenSpan);
    }

    /// <summary>As in the ledger: UTC to the microsecond.</summary>
    public static string TimeOf(DateTimeOffset at) => at.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.ParseExact(text, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string[] Fields(Entry entry) =>
    [
        Layout,
        entry.Previous.ToString(),
        entry.Stream.Place,
        entry.Stream.Year.ToString(CultureInfo.InvariantCulture),
        entry.Number.ToString(CultureInfo.InvariantCulture),
        TimeOf(entry.At),
        entry.By.Name,
        entry.By.Role.ToString(),
        entry.By.Unit,
        entry.Kind,
        entry.Reason,
        entry.Body,
    ];

    private static void Append(ArrayBufferWriter<byte> bytes, string field)
    {
        var length = Encoding.UTF8.GetByteCount(field);
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), length);
        bytes.Advance(sizeof(int));
        bytes.Advance(Encoding.UTF8.GetBytes(field, bytes.GetSpan(length)));
    }
}
