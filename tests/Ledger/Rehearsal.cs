using Luoshi.Ledger.Facts;

namespace Luoshi.Ledger.Tests;

/// <summary>
/// A ledger without a store: commands are carried out upon state in memory, each fact through its JSON and back. Each is then given once more by somebody who
/// had seen only what was there before, and must not be carried out behind the first one's back.
/// </summary>
internal sealed class Rehearsal
{
    public static readonly Actor Office = new("林主任", Role.Supervisor);
    public static readonly Actor Chief = new("陈县长", Role.Leader);
    public static readonly Actor WaterReporter = new("小王", Role.Reporter, "水利局");
    public static readonly Actor WaterHead = new("高局长", Role.UnitHead, "水利局");

    private readonly List<Entry> _entries = [];

    public FoldedState State { get; } = new();

    /// <summary>What a store would hold: everything that happened, each at nine in the morning of its day.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    public DateOnly Today { get; set; } = new(2025, 1, 20);

    /// <summary>The time of day by the place's clock.</summary>
    public TimeOnly Time { get; set; } = new(11, 0);

    /// <summary>Where the last entry stands: what somebody who looks now has seen.</summary>
    public EntryPlace Last => _entries is [.., var last] ? last.Place : EntryPlace.None;

    /// <summary>What a command finds in the state as it is, whether or not it is there.</summary>
    public IReadOnlySet<EntityKey> FoundBy(Command command, Actor by)
    {
        var watched = new WatchedState(State);
        command.Decide(watched, new Occasion(by, Today));
        return watched.Found;
    }

    public IReadOnlyList<Fact> Give(Command command, Actor by, string reason = "")
    {
        var (seen, occasion) = (Last, new Occasion(by, Today, reason) { Time = Time });
        var facts = command.Decide(State, occasion);
        foreach (var fact in facts) Take(fact, by, reason);
        if (!SecondWriter.MayBothWrite(command)) SecondWriter.HearsOfTheFirst(State, command with { Expected = seen }, occasion);
        return facts;
    }

    public RefusedException Refuse(Command command, Actor by, string reason = "") =>
        Assert.ThrowsAny<RefusedException>(() => Give(command, by, reason));

    private void Take(Fact fact, Actor by, string reason)
    {
        var (kind, body) = FactCodec.Write(fact);
        var at = new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.FromHours(8)).ToUniversalTime();
        var entry = Chain.Link.Append(_entries is [.., var last] ? Chain.Link.HeadOf(last) : null, new StreamId("990101", Today.Year), at, by, reason, kind, body);
        var read = FactCodec.Read(entry);
        Assert.Equal(body, FactCodec.Write(read).Body);
        State.Take(read, entry.Place);
        _entries.Add(entry);
    }
}
