using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Users;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>What was read is kept, and never outlives what others write, whatever database is behind the ledger.</summary>
public abstract class ViewContract : LampContract
{
    private static readonly Actor _reporter = new("小王", Role.Reporter, "发改委");
    private static readonly DateOnly _today = new(2025, 1, 20);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_was_asked_before_the_answer_is_what_the_entries_come_to(int seed)
    {
        var (writing, reading, chance) = (Open(), Open(), new Random(seed));
        await Published(writing);
        foreach (var person in (Actor[])[Keeper, _reporter]) await writing.Give(Place, new AddUser(person.Name, new Duty(person.Role, person.Unit, _today)), Keeper);

        for (var step = 0; step < 60; step++)
        {
            await Write(chance.Next(3) == 0 ? reading : writing, chance);
            var expected = Replay.Of(reading.Entries(Place));
            using var state = reading.Read(Place);
            for (var question = 0; question < 3; question++) Same(expected, state, chance);
        }
    }

    [Fact]
    public async Task Who_began_to_read_before_others_wrote_sees_what_was_whatever_others_ask_meanwhile()
    {
        var (writing, reading) = (Open(), Open());
        await Published(writing);
        using var early = reading.Read(Place);
        var before = early.Tasks(2025);

        await Report(writing, 1, "已开工");
        using (var late = reading.Read(Place)) Assert.Equal("已开工", late.Progress(2025, new(TaskList.Main, 1))[0].Reported!.Narrative);

        Assert.Empty(early.Progress(2025, new(TaskList.Main, 1)));
        Assert.Same(before, early.Tasks(2025));
    }

    [Fact]
    public async Task What_was_worked_out_stands_while_others_write_of_other_things_and_is_worked_out_anew_once_it_changed()
    {
        var ledger = Open();
        await Published(ledger);
        var before = Tasks(ledger);
        Assert.Same(before, Tasks(ledger));

        await Report(ledger, 1, "已开工");
        Assert.Same(before, Tasks(ledger));

        await ledger.Give(Place, new ReviseTask(2025, before[0].Number, before[0].Content with { Lead = "住建局" }, "陈县长"), Office, "职责调整");
        Assert.Equal("住建局", Tasks(ledger)[0].Content.Lead);

        Assert.Throws<InvalidOperationException>(() => ledger.Ask(Place, state => state.Derived<int>("key", _ => throw new InvalidOperationException())));
        Assert.Equal(1, ledger.Ask(Place, state => state.Derived("key", _ => 1)));
    }

    [Fact]
    public async Task What_was_worked_out_of_something_worked_out_changes_with_it()
    {
        var ledger = Open();
        await Published(ledger);
        string Leads() => ledger.Ask(Place, state => state.Derived("leads", all => string.Join(' ', all.Tasks(2025).Select(task => task.Content.Lead))));
        Assert.Equal("发改委 发改委 发改委", Leads());

        var second = Tasks(ledger)[1];
        await ledger.Give(Place, new ReviseTask(2025, second.Number, second.Content with { Lead = "住建局" }, "陈县长"), Office, "职责调整");

        Assert.Equal("发改委 住建局 发改委", Leads());
    }

    private static IReadOnlyList<PlanTask> Tasks(ILedger ledger) => ledger.Ask(Place, state => state.Tasks(2025));

    private static async Task Write(ILedger ledger, Random chance)
    {
        if (chance.Next(2) == 0) await Report(ledger, chance.Next(1, 4), $"进展{chance.Next()}");
        else await ledger.Give(Place, new AddUser($"用户{chance.Next()}", new Duty(Role.Auditor, "", _today)), Keeper);
    }

    private static Task<Receipt> Report(ILedger ledger, int task, string said) =>
        ledger.Give(Place, new ReportProgress(2025, new(TaskList.Main, task), new(2025, 1), new(ProgressWord.UnderWay, said)), _reporter);

    private static void Same(FoldedState expected, IHeldState state, Random chance)
    {
        var everything = expected.Everything.ToList();
        var key = everything[chance.Next(everything.Count)].Key;
        Assert.Equal(Written(expected.Find(key)), Written(state.Find(key)));
        var missing = new EntityKey(key.Kind, key.Id + "x");
        Assert.Null(state.Find(missing));
        var prefix = key.Id[..chance.Next(key.Id.Length + 1)];
        Assert.Equal(expected.All(key.Kind, prefix).Select(Written), state.All(key.Kind, prefix).Select(Written));
    }

    private static string Written(Entity? entity) => entity is null ? "" : $"{entity.Version} {EntityCodec.Write(entity)}";
}
