using System.Text;
using System.Text.Json;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tests.Facts;

/// <summary>Entities as a store keeps them.</summary>
public sealed class EntityCodecTests
{
    public static TheoryData<string> Kinds =>
        [.. typeof(Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract).Select(type => type.FullName!)];

    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_of_an_entity_is_lost_in_a_store(string kind)
    {
        var entity = Specimen.Of<Entity>(typeof(Entity).Assembly.GetType(kind)!);
        var body = EntityCodec.Write(entity);

        var read = EntityCodec.Read(entity.Key.Kind, Encoding.UTF8.GetBytes(body), new(2025, 7));

        Assert.Equal((entity.GetType(), entity.Key, new EntryPlace(2025, 7)), (read.GetType(), read.Key, read.Version));
        Assert.Equal(body, EntityCodec.Write(read));
    }

    [Fact]
    public void An_excerpt_says_of_a_report_in_a_store_what_the_report_says()
    {
        var report = Specimen.Of<ProgressReport>(typeof(ProgressReport));
        Assert.All([report, report with { Reported = null, Verified = null }], stored => Assert.Equal(
            JsonSerializer.Serialize(ReportPassage.Of(stored)),
            JsonSerializer.Serialize(EntityCodec.ReadExcerpt<ReportPassage>(Encoding.UTF8.GetBytes(EntityCodec.Write(stored))))));
    }

    [Fact]
    public void What_an_earlier_program_did_not_write_is_what_a_new_entity_has_there()
    {
        var read = Assert.IsType<ProgressReport>(EntityCodec.Read(ProgressReport.Kind, """
            {"period":"2025-05","reported":{"narrative":"已开工","evidence":[{"name":"照片"}]},"number":"13","planYear":2025}
            """u8, default));

        Assert.Equal(new ProgressReport(2025, new(TaskList.Main, 13), new(2025, 5)).Key, read.Key);
        Assert.Equal((ProgressWord.NotStarted, "已开工", "", null), (read.Reported!.Word, read.Reported.Narrative, read.Reported.Problem, read.Reported.Headway));
        Assert.Equal(new EvidenceLink("照片"), Assert.Single(read.Reported.Evidence));
        Assert.Equal(("", null, 0), (read.Unit, read.ReportedOn, read.Signatures.Count));
    }
}
