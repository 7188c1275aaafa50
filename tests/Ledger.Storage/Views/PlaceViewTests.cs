using Luoshi.Ledger.Storage.Views;

namespace Luoshi.Ledger.Storage.Tests.Views;

/// <summary>What is kept of a place while others read and write.</summary>
public sealed class PlaceViewTests
{
    private static readonly EntryPlace _early = new(2025, 5), _late = new(2025, 6);

    [Fact]
    public void What_a_reader_of_before_asks_while_the_next_view_is_made_is_not_in_it()
    {
        var before = new PlaceView(_early, EntryHash.None);
        before.GroupOf("thing", "2025/1").All("2025/", _ => [new Thing("thing", "2025/1", "old")]);

        var after = before.After(_late, EntryHash.None, [new("thing", "2025/1"), new("other", "2025/1")], key =>
        {
            // Somebody who began earlier asks a kind that nobody asked so far, and does not see what changed.
            before.GroupOf("other", "2025/1").All("2025/", _ => []);
            return new Thing(key.Kind, key.Id, "new");
        });

        Assert.Equal(["new"], Said(after.GroupOf("thing", "2025/1").All("2025/", _ => throw new InvalidOperationException())));
        Assert.Equal(["new"], Said(after.GroupOf("other", "2025/1").All("2025/", _ => [new Thing("other", "2025/1", "new")])));
        Assert.Equal(["old"], Said(before.GroupOf("thing", "2025/1").All("2025/", _ => throw new InvalidOperationException())));
    }

    [Fact]
    public void What_is_new_stands_in_its_place_and_what_changed_in_that_of_the_old()
    {
        var before = new PlaceView(_early, EntryHash.None);
        before.GroupOf("thing", "2025/").All("2025/", _ => [new Thing("thing", "2025/2", "old"), new Thing("thing", "2025/4", "old")]);

        var after = before.After(_late, EntryHash.None, [.. ((string[])["5", "1", "4", "3"]).Select(id => new EntityKey("thing", $"2025/{id}"))], key => new Thing(key.Kind, key.Id, $"new {key.Id[5..]}"));

        Assert.Equal(["new 1", "old", "new 3", "new 4", "new 5"], Said(after.GroupOf("thing", "2025/").All("2025/", _ => throw new InvalidOperationException())));
    }

    [Fact]
    public void Whoever_asks_for_years_that_there_are_not_leaves_nothing_behind()
    {
        var view = new PlaceView(_early, EntryHash.None);
        for (var year = 1; year <= 5000; year++) view.GroupOf("thing", $"{year}/");

        Assert.NotSame(view.GroupOf("thing", "5000/"), view.GroupOf("thing", "5000/"));
        var after = view.After(_late, EntryHash.None, [], _ => null);
        Assert.NotSame(view.GroupOf("thing", "1/"), after.GroupOf("thing", "1/"));
        Assert.Same(after.GroupOf("thing", "2025/"), after.GroupOf("thing", "2025/"));
    }

    private static IEnumerable<string> Said(IEnumerable<Entity> things) => things.Cast<Thing>().Select(thing => thing.Said);

    private sealed record Thing(string Kind, string Id, string Said) : Entity
    {
        public override EntityKey Key => new(Kind, Id);
    }
}
