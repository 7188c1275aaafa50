using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Luoshi.Ledger.Facts;

/// <summary>Facts as the bodies of entries, and back. A fact that was ever written can be read for ever.</summary>
public static class FactCodec
{
    private static readonly Dictionary<string, JsonTypeInfo> Kinds = new JsonTypeInfo[]
    {
        Types.Json.LedgerOpened,
        Types.Json.PlanProposed,
        Types.Json.TaskProposed,
        Types.Json.TaskEdited,
        Types.Json.TaskAssigned,
        Types.Json.TaskSplit,
        Types.Json.TaskMerged,
        Types.Json.TaskEnlarged,
        Types.Json.TaskRevised,
        Types.Json.TaskWithdrawn,
        Types.Json.PlanSentForComment,
        Types.Json.PlanApproved,
        Types.Json.PlanPublished,
    }.ToDictionary(info => info.Type.Name, StringComparer.Ordinal);

    /// <summary>The kinds of facts there are, by the names that entries hold.</summary>
    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static (string Kind, string Body) Write(Fact fact)
    {
        var kind = fact.GetType().Name;
        return (kind, JsonSerializer.Serialize(fact, Kinds[kind]));
    }

    /// <exception cref="BrokenLedgerException">The entry holds no fact that this program knows.</exception>
    public static Fact Read(Entry entry)
    {
        if (!Kinds.TryGetValue(entry.Kind, out var info)) throw new BrokenLedgerException(
            $"{entry.Stream} 第 {entry.Number} 号分录的种类“{entry.Kind}”这个版本不认识；账本可能由更新的版本写过。请用新版打开。",
            $"Entry {entry.Number} of {entry.Stream} is of the kind {entry.Kind}, which this version does not know: a newer one has written here. Open it with that.");
        try
        {
            return (Fact)JsonSerializer.Deserialize(entry.Body, info)!;
        }
        catch (JsonException cause)
        {
            throw new BrokenLedgerException(
                $"{entry.Stream} 第 {entry.Number} 号分录的内容读不出来（{cause.Path}）。请运行 luoshi ledger verify 查明，从备份恢复。",
                $"What entry {entry.Number} of {entry.Stream} says cannot be read ({cause.Path}). Run luoshi ledger verify, and restore a copy.");
        }
    }
}
