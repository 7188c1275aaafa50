using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Ledger;
using Luoshi.Ledger.Facts;

namespace Luoshi.Desk.Webhooks;

/// <summary>What a message says: that something was entered, and where it can be read. Nothing of what was entered, so that an address that is another's learns nothing by it.</summary>
/// <param name="addressOf">Where in the API something is read; null where it is not there.</param>
public sealed class MessageBody(Func<string, ToldSubject, string?> addressOf)
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same bytes for the same entries, however often they are sent.</summary>
    internal byte[] Of(string place, IReadOnlyList<Entry> entries) => Written("entries", entries[^1].At, json =>
    {
        json.WriteString("place", place);
        json.WriteStartArray("entries");
        foreach (var entry in entries) Write(json, place, entry);
        json.WriteEndArray();
    });

    /// <summary>That somebody wants to know whether messages arrive.</summary>
    internal static byte[] Ping(string place, DateTimeOffset now) => Written("ping", now, json => json.WriteString("place", place));

    private static byte[] Written(string type, DateTimeOffset at, Action<Utf8JsonWriter> data)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _plain))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("timestamp", at.UtcDateTime);
            json.WriteStartObject("data");
            data(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private void Write(Utf8JsonWriter json, string place, Entry entry)
    {
        var subject = ToldSubject.Of(FactCodec.Read(entry).Subject);
        json.WriteStartObject();
        json.WriteString("entry", entry.Place.ToString());
        json.WriteString("kind", entry.Kind);
        json.WriteStartObject("subject");
        json.WriteString("kind", subject.Kind);
        if (subject.Id.Length > 0) json.WriteString("id", subject.Id);
        json.WriteEndObject();
        if (addressOf(place, subject) is { } address) json.WriteString("address", address);
        json.WriteEndObject();
    }
}
