namespace Luoshi.Corpus.Tests.Panel;

/// <summary>docs/accuracy.md tells of the panel what is so. With LUOSHI_WRITE_ACCURACY set its tables are written anew, to be looked at and committed.</summary>
public sealed class PanelTablesTests
{
    private static readonly bool _writes = Environment.GetEnvironmentVariable("LUOSHI_WRITE_ACCURACY") is not null;

    [Fact]
    public void The_gold_is_read_as_published() => AssertAsPublished("panel gold", PanelTables.OfGold);

    [Fact]
    public void All_reports_are_covered_as_published() => AssertAsPublished("panel coverage", PanelTables.OfAllReports);

    private static void AssertAsPublished(string name, Func<string> table)
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        if (_writes) PanelTables.Write(name, table());
        Assert.Equal(PanelTables.Published(name), table());
    }
}
