using System.Globalization;
using Luoshi.Ledger.Storage.Views;

namespace Luoshi.Ledger.Storage.Tests.Views;

public sealed class OrderedEntitiesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(700, 3)]
    [InlineData(5_000, 4)]
    public void However_it_is_changed_it_is_what_a_sorted_list_would_be(int begun, int seed)
    {
        var chance = new Random(seed);
        var expected = new SortedDictionary<string, Thing>(StringComparer.Ordinal);
        for (var count = 0; count < begun; count++) Put(expected, chance, "old");
        var entities = OrderedEntities.Of([.. expected.Values]);

        for (var step = 0; step < 300; step++)
        {
            Thing[] changed = [.. Enumerable.Range(0, chance.Next(1, 8)).Select(_ => Put(expected, chance, $"{step}"))];
            entities = entities.With(changed);
            Assert.Equal(expected.Count, entities.Count);
            var prefix = Id(chance)[..chance.Next(0, 6)];
            Assert.Equal(expected.Values.Where(thing => thing.Id.StartsWith(prefix, StringComparison.Ordinal)), entities.Within(prefix));
            var asked = Id(chance);
            Assert.Equal(expected.GetValueOrDefault(asked), entities.Find(asked));
        }

        Assert.Equal(expected.Values, entities.Within(""));
    }

    [Fact]
    public void What_it_was_before_stays()
    {
        var before = OrderedEntities.Of([new Thing("thing", "1", "old"), new Thing("thing", "3", "old")]);

        var after = before.With([new Thing("thing", "2", "new"), new Thing("thing", "3", "new")]);

        Assert.Equal(["old", "old"], before.Within("").Cast<Thing>().Select(thing => thing.Said));
        Assert.Equal(["old", "new", "new"], after.Within("").Cast<Thing>().Select(thing => thing.Said));
    }

    private static Thing Put(SortedDictionary<string, Thing> things, Random chance, string said)
    {
        var thing = new Thing("thing", Id(chance), said);
        return things[thing.Id] = thing;
    }

    private static string Id(Random chance) => $"2025/{chance.Next(20_000).ToString(CultureInfo.InvariantCulture)}/{chance.Next(3)}";
}
