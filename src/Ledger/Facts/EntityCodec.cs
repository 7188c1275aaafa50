using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Facts;

/// <summary>Entities as a store keeps them, and back.</summary>
public static class EntityCodec
{
    private static readonly Dictionary<string, JsonTypeInfo> Kinds = new(StringComparer.Ordinal)
    {
        ["place"] = Types.Json.PlaceOfLedger,
        ["plan"] = Types.Json.Plan,
        [PlanTask.Kind] = Types.Json.PlanTask,
    };

    public static string Write(Entity entity) => JsonSerializer.Serialize(entity, Kinds[entity.Key.Kind]);

    public static Entity Read(string kind, string body, EntryPlace version) =>
        ((Entity)JsonSerializer.Deserialize(body, Kinds[kind])!) with { Version = version };
}
