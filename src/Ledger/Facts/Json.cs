using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Luoshi.Ledger.Facts;

/// <summary>
/// How facts and entities are written: names in camel case, choices by name, what is not there left out, Chinese as it is, so that
/// whoever opens the database can read it. A member that is missing is what a new object has there; one too many is an error.
/// </summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RecordFilling.Prefer } },
    };

    /// <summary>The same, and what has no member to go to is passed over.</summary>
    public static JsonSerializerOptions OfExcerpts { get; } = new(Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };
}
