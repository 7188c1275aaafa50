using System.Text.Encodings.Web;
using System.Text.Json;

namespace Luoshi.Ledger.Facts;

/// <summary>The types that are written as JSON. Chinese is written as it is: whoever opens the database can read it.</summary>
internal static class Types
{
    public static FactJson Json { get; } = new(new JsonSerializerOptions(FactJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
