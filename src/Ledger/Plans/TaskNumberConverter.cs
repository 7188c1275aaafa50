using System.Text.Json;
using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Plans;

/// <summary>Task numbers in entries, as they are cited.</summary>
internal sealed class TaskNumberConverter : JsonConverter<TaskNumber>
{
    public override TaskNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && TaskNumber.Parse(text) is { } number ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TaskNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
