using System.Text.Json;

namespace Luoshi.Ledger.Facts;

/// <summary>Facts as the bodies of entries, and back. A fact that was ever written can be read for ever.</summary>
public static class FactCodec
{
    private static readonly Dictionary<string, Type> Kinds = typeof(Fact).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The kinds of facts there are, by the names that entries hold.</summary>
    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static (string Kind, string Body) Write(Fact fact) => (fact.GetType().Name, JsonSerializer.Serialize(fact, fact.GetType(), Json.Options));

    /// <exception cref="BrokenLedgerException">The entry holds no fact that this program knows.</exception>
    public static Fact Read(Entry entry)
    {
        if (!Kinds.TryGetValue(entry.Kind, out var type)) throw new BrokenLedgerException(
            $"{entry.Stream} 第 {entry.Number} 号分录的种类“{entry.Kind}”这个版本不认识；账本可能由更新的版本写过。请用新版打开。",
            $"Entry {entry.Number} of {entry.Stream} is of the kind {entry.Kind}, which this version does not know: a newer one has written here. Open it with that.");
        try
        {
            return (Fact)JsonSerializer.Deserialize(entry.Body, type, Json.Options)!;
        }
        catch (JsonException cause)
        {
            throw new BrokenLedgerException(
                $"{entry.Stream} 第 {entry.Number} 号分录的内容读不出来（{cause.Path}）。请运行 luoshi ledger verify 查明，从备份恢复。",
                $"What entry {entry.Number} of {entry.Stream} says cannot be read ({cause.Path}). Run luoshi ledger verify, and restore a copy.");
        }
    }
}
