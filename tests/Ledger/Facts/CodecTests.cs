using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Tests.Facts;

/// <summary>Facts as they stand in the ledger.</summary>
public sealed class CodecTests
{
    [Fact]
    public void A_fact_that_was_ever_written_keeps_its_name() =>
        Golden.Equal("Facts/names.golden.txt", string.Join('\n', FactCodec.Names.Order(StringComparer.Ordinal)) + "\n");

    [Fact]
    public void A_fact_can_be_read_by_people() => Assert.Equal(
        """{"content":{"words":"改造农村公路82公里","kind":"Quantified","chapter":"","theme":"","measures":[{"name":"农村公路","value":82,"unit":"公里","bound":"Exact","strict":false,"nature":"Level","direction":"None"}],"lead":"交通局","supporters":[],"leader":"","due":"2025-12-31"},"planYear":2025,"number":"13-1"}""",
        FactCodec.Write(new TaskEdited(2025, new(TaskList.Main, 13, 1), new TaskContent("改造农村公路82公里")
        {
            Kind = TaskKind.Quantified,
            Measures = [new Measure("农村公路", 82, "公里")],
            Lead = "交通局",
            Due = new DateOnly(2025, 12, 31),
        })).Body);

    [Fact]
    public void A_headline_task_does_not_turn_into_another_kind_when_it_is_read_again() => Assert.All(Enum.GetValues<TaskKind>(), kind =>
    {
        var (name, body) = FactCodec.Write(new TaskEdited(2025, new(TaskList.Main, 1), new TaskContent("增长7%") { Kind = kind }));

        Assert.Equal(kind, Assert.IsType<TaskEdited>(FactCodec.Read(EntryOf(name, body))).Content.Kind);
    });

    [Fact]
    public void A_member_that_an_old_entry_does_not_have_is_what_it_is_without()
    {
        var fact = Assert.IsType<TaskEdited>(FactCodec.Read(EntryOf("TaskEdited", """{"planYear":2025,"number":"1","content":{"words":"修路"}}""")));

        Assert.Empty(fact.Content.Measures);
        Assert.Empty(fact.Content.Supporters);
        Assert.Equal(("", "", TaskKind.Qualitative), (fact.Content.Lead, fact.Content.Chapter, fact.Content.Kind));
    }

    [Theory]
    [InlineData("TaskForgotten", "{}", "不认识")]
    [InlineData("TaskEdited", "{\"planYear\":2025", "读不出来")]
    [InlineData("TaskEdited", "{\"planYear\":2025,\"number\":\"1\",\"content\":{\"words\":\"修路\"},\"more\":1}", "读不出来")]
    public void What_this_program_cannot_have_written_is_told(string kind, string body, string words) =>
        Assert.Contains(words, Assert.Throws<BrokenLedgerException>(() => FactCodec.Read(EntryOf(kind, body))).Chinese, StringComparison.Ordinal);

    private static Entry EntryOf(string kind, string body) =>
        Link.Append(null, new StreamId("990101", 2025), DateTimeOffset.UnixEpoch, Rehearsal.Office, "", kind, body);
}
