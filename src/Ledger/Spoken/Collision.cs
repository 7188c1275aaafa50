using Luoshi.Ledger.Facts;

namespace Luoshi.Ledger.Spoken;

/// <summary>Two people on one thing: tells the second of what the first has done, value by value, beside what they would have written.</summary>
public static class Collision
{
    // More than a screen can show is not read.
    private const int Told = 12;

    /// <summary>The conflict with who changed what, and from what to what.</summary>
    public static ConflictException Of(ILedger ledger, string place, ConflictException conflict)
    {
        var (then, last) = Followed(ledger, place, conflict);
        var differences = Differences(then, conflict.Current, conflict.Wanted).ToList();
        var (shown, more) = (differences.Take(Told), differences.Count - Told);
        var (key, seen, now) = (conflict.Key, conflict.Seen, conflict.Current.Version);
        return new(
            conflict,
            $"{EntityNames.Chinese(key)} 已被别人改过，没有写。您看到的是账本到 {seen} 号分录时的内容；{ByChinese(last)}（{now} 号）。请看过新内容再改。" +
                string.Concat(shown.Select(one => $"\n  {one.Name.ChineseName}：当时 {one.Then?.Chinese ?? "（空）"}，现在 {one.Now?.Chinese ?? "（空）"}{(one.Wanted is { } wanted ? $"，您要写 {wanted.Chinese}" : "")}")) +
                (more > 0 ? $"\n  …另有 {more} 处。" : ""),
            $"{EntityNames.English(key)} was changed meanwhile, and nothing was written. You saw the ledger up to entry {seen}; {ByEnglish(last)} ({now}). Look at it again, then change it." +
                string.Concat(shown.Select(one => $"\n  {one.Name.EnglishName}: then {one.Then?.English ?? "(none)"}, now {one.Now?.English ?? "(none)"}{(one.Wanted is { } wanted ? $", yours {wanted.English}" : "")}")) +
                (more > 0 ? $"\n  … and {more} more." : ""));
    }

    /// <summary>What it was when it was seen, and the entry that changed it last.</summary>
    private static (Entity? Then, Entry? Last) Followed(ILedger ledger, string place, ConflictException conflict)
    {
        Entity? then = null;
        Entry? last = null;
        foreach (var entry in ledger.Entries(place).TakeWhile(entry => entry.Place <= conflict.Current.Version))
        {
            var fact = FactCodec.Read(entry);
            if (fact.Subject != conflict.Key) continue;
            last = entry;
            if (entry.Place <= conflict.Seen) then = fact.Change(then);
        }
        return (then, last);
    }

    /// <summary>Whatever was changed by the first or would be by the second.</summary>
    private static IEnumerable<Difference> Differences(Entity? then, Entity now, Entity? wanted)
    {
        var (before, current, after) = (Said(then), Said(now), Said(wanted));
        foreach (var path in before.Keys.Union(current.Keys).Union(after.Keys))
        {
            var (one, two, three) = (before.GetValueOrDefault(path), current.GetValueOrDefault(path), after.GetValueOrDefault(path));
            if (one == two && (wanted is null || two == three)) continue;
            yield return new((one ?? two ?? three)!, one, two, wanted is null ? null : three ?? new Leaf(path, "（空）", "(none)"));
        }
    }

    private static Dictionary<string, Leaf> Said(Entity? entity) => entity is null ? [] : Leaves.Of(entity).ToDictionary(leaf => leaf.Path);

    private static string ByChinese(Entry? last) => last is null ? "后来又改了" : $"{last.By.Name}后来又改了：{FactNames.Chinese(last.Kind)}";

    private static string ByEnglish(Entry? last) => last is null ? "it was changed after" : $"{last.By.Name} changed it after: {FactNames.English(last.Kind)}";

    private sealed record Difference(Leaf Name, Leaf? Then, Leaf? Now, Leaf? Wanted);
}
