using System.Text.Json.Nodes;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;

namespace Luoshi.Ledger.Tests.Facts;

/// <summary>
/// One entry of each kind of fact as it was first written (<c>first-words.txt</c>), which every later program reads, to the last member. Lines
/// are added with <c>LUOSHI_ACCEPT=1</c> when there is a new kind, and never changed after that: they stand in ledgers.
/// </summary>
public sealed class FirstWordsTests
{
    private const string File = "first-words.txt";

    public static TheoryData<string, string> Lines => [.. Read().Select(line => (line.Key, line.Value))];

    [Fact]
    public void There_is_an_entry_of_every_kind()
    {
        var known = Read();
        var missing = FactCodec.Names.Except(known.Keys).ToList();
        if (Environment.GetEnvironmentVariable("LUOSHI_ACCEPT") == "1")
        {
            foreach (var name in missing) known[name] = FactCodec.Write(Specimen.Of(TypeOf(name))).Body;
            System.IO.File.WriteAllLines(Checkout.Here("Facts", File), known.Select(line => $"{line.Key}\t{line.Value}"));
        }
        else Assert.True(missing.Count == 0, $"{File} has no line for {string.Join(", ", missing)}: run this test with LUOSHI_ACCEPT=1, look at the lines, build again.");
    }

    [Theory, MemberData(nameof(Lines))]
    public void What_was_once_written_is_read_for_ever(string kind, string body)
    {
        var entry = Link.Append(null, new StreamId("990101", 2025), DateTimeOffset.UnixEpoch, Rehearsal.Office, "", kind, body);

        var fact = FactCodec.Read(entry);

        Assert.Equal(kind, fact.GetType().Name);
        Assert.Empty(Lost(JsonNode.Parse(body), JsonNode.Parse(FactCodec.Write(fact).Body), ""));
    }

    /// <summary>What was in the old words and is not, or is different, in those of today.</summary>
    private static IEnumerable<string> Lost(JsonNode? old, JsonNode? now, string at) => (old, now) switch
    {
        (JsonObject before, JsonObject after) => before.SelectMany(member => Lost(member.Value, after[member.Key], $"{at}.{member.Key}")),
        (JsonArray before, JsonArray after) => before.SelectMany((item, index) => Lost(item, after.Count > index ? after[index] : null, $"{at}[{index}]")),
        _ => JsonNode.DeepEquals(old, now) ? [] : [$"{at}: {old?.ToJsonString()} → {now?.ToJsonString()}"],
    };

    private static SortedDictionary<string, string> Read() => new(
        System.IO.File.ReadAllLines(Checkout.Here("Facts", File)).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]), StringComparer.Ordinal);

    private static Type TypeOf(string name) => typeof(Fact).Assembly.GetTypes().Single(type => type.Name == name && type.IsSubclassOf(typeof(Fact)));
}
