using System.Text.Json;
using System.Text.Json.Serialization;

namespace Luoshi.Registers.Formulas;

/// <summary>Formulas as their text.</summary>
internal sealed class FormulaConverter : JsonConverter<Formula>
{
    public override Formula Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Formula.Parse(reader.GetString() ?? "");
        }
        catch (FormulaException cause)
        {
            throw new JsonException(cause.English, cause);
        }
    }

    public override void Write(Utf8JsonWriter writer, Formula value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
