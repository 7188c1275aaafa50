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
        before.GroupOf("thing", "2025/1").All("2025/", Rows.Of(new Thing("thing", "2025/1", "old")));

        var after = before.After(_late, EntryHash.None, [new("thing", "2025/1"), new("other", "2025/1")], key =>
        {
            // Somebody who began earlier asks a kind that nobody asked so far, and does not see what changed.
            before.GroupOf("other", "2025/1").All("2025/", Rows.Of());
            return new Thing(key.Kind, key.Id, "new");
        });

        Assert.Equal(["new"], Said(after.GroupOf("thing", "2025/1").All("2025/", Rows.Unread)));
        Assert.Equal(["new"], Said(after.GroupOf("other", "2025/1").All("2025/", Rows.Of(new Thing("other", "2025/1", "new")))));
        Assert.Equal(["old"], Said(before.GroupOf("thing", "2025/1").All("2025/", Rows.Unread)));
    }

    [Fact]
    public void What_is_new_stands_in_its_place_and_what_changed_in_that_of_the_old()
    {
        var before = new PlaceView(_early, EntryHash.None);
        before.GroupOf("thing", "2025/").All("2025/", Rows.Of(new Thing("thing", "2025/2", "old"), new Thing("thing", "2025/4", "old")));

        var after = before.After(_late, EntryHash.None, [.. ((string[])["5", "1", "4", "3"]).Select(id => new EntityKey("thing", $"2025/{id}"))], key => new Thing(key.Kind, key.Id, $"new {key.Id[5..]}"));

        Assert.Equal(["new 1", "old", "new 3", "new 4", "new 5"], Said(after.GroupOf("thing", "2025/").All("2025/", Rows.Unread)));
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

    [Fact]
    public void Where_room_is_needed_what_was_asked_last_stays_however_much_it_is()
    {
        var view = new PlaceView(_early, EntryHash.None);
        Ask(view, "tasks", 30);
        Thread.Sleep(30);
        Ask(view, "lamps", 50);
        view.Derived("list", () => new MadeOf(new int[10], new HashSet<(string, string)> { ("tasks", "") }));
        Thread.Sleep(30);
        Ask(view, "reports", 60);
        Assert.Equal(150, view.Weight);

        Assert.Equal(150, view.Within(150).Weight);
        Assert.Equal(110, view.Within(110).Weight);
        Assert.Equal(60, view.Within(10).Weight);
        Assert.Same(view.GroupOf("reports", ""), view.Within(10).GroupOf("reports", ""));
    }

    [Fact]
    public void What_was_worked_out_goes_on_until_something_of_it_changed()
    {
        var view = new PlaceView(_early, EntryHash.None);
        view.Derived("list", () => new MadeOf("old", new HashSet<(string, string)> { ("thing", "2025/") }));

        var other = view.After(_late, EntryHash.None, [new("thing", "2024/1"), new("other", "2025/1")], _ => null);
        var changed = other.After(new(2025, 7), EntryHash.None, [new("thing", "2025/1")], _ => null);

        Assert.Equal("old", other.Derived("list", () => throw new InvalidOperationException()).Value);
        Assert.Equal("new", changed.Derived("list", () => new MadeOf("new", new HashSet<(string, string)>())).Value);
    }

    private static void Ask(PlaceView view, string kind, int count) => view.GroupOf(kind, "").All("", Rows.Many(kind, count));

    private static IEnumerable<string> Said(IEnumerable<Entity> things) => things.Cast<Thing>().Select(thing => thing.Said);
}
