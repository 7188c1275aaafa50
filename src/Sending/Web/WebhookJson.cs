using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Luoshi.Sending.Web;

/// <summary>A message as JSON: the text in the shape that robots of chat groups take, and the parts of it for other programs.</summary>
internal static class WebhookJson
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Message message)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _plain)) Write(json, message);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Whether an answer is JSON with an <c>errcode</c> that is not 0: robots answer so with status 200.</summary>
    public static bool NamesAnError(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("errcode", out var code) && code.ToString() != "0";
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Write(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteString("msgtype", "text");
        json.WriteStartObject("text");
        json.WriteString("content", message.Text);
        json.WriteEndObject();
        json.WriteString("sender", message.Sender);
        json.WriteString("unit", message.Unit);
        json.WriteString("subject", message.Subject);
        json.WriteStartArray("recipients");
        foreach (var recipient in message.Recipients) Write(json, recipient);
        json.WriteEndArray();
        json.WriteStartArray("concerns");
        foreach (var id in message.Concerns) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Recipient recipient)
    {
        json.WriteStartObject();
        json.WriteString("name", recipient.Name);
        json.WriteString("phone", recipient.Phone);
        json.WriteString("email", recipient.Email);
        json.WriteEndObject();
    }
}
