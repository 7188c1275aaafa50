using System.Text.Json;
using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Progress;

/// <summary>Months in entries, as they are cited.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && Period.Parse(text) is { } period ? period : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
