using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Tests.Store;

public sealed class CorpusStoreTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Every_table_holds_what_the_reading_says()
    {
        var report = Invented.Report(2025);
        var path = _scratch.Corpus(report);

        Assert.Equal(["云牧县", 2025, 2024, report.Reading.Figures.Count, report.Reading.Items.Count], Row(path, "SELECT place, plan_year, review_year, figures, items FROM reports"));
        Assert.Equal([(long)report.Reading.Figures.Count], Row(path, "SELECT count(*) FROM figures"));
        Assert.Equal([(long)report.Reading.Items.Count], Row(path, "SELECT count(*) FROM items"));
        Assert.Equal([(long)report.Reading.Sections.Count], Row(path, "SELECT count(*) FROM sections"));
        Assert.Equal(["600个", 600.0, "个", "target", 2025], Row(path, "SELECT text, value, unit, role, year FROM figures WHERE value = 600"));
        Assert.Equal(["digits", 8.0, "min", "%", "8%", "固定资产投资"], Row(path, "SELECT state, value, bound, unit, text, named FROM panel WHERE indicator = 'investment' AND side = 'target'"));
        Assert.Equal(["words", null, "与经济增长同步"], Row(path, "SELECT state, value, text FROM panel WHERE indicator = 'income' AND side = 'target'"));
        Assert.Equal(["none", null], Row(path, "SELECT state, text FROM panel WHERE indicator = 'trade' AND side = 'target'"));
    }

    [Fact]
    public void Offsets_in_the_tables_lead_to_the_words()
    {
        var report = Invented.Report(2025);
        var path = _scratch.Corpus(report);
        using var corpus = CorpusFile.Open(path);

        Assert.All(corpus.Ask("SELECT start_at, end_at, text FROM panel WHERE text IS NOT NULL UNION ALL SELECT start_at, end_at, text FROM figures UNION ALL SELECT start_at, end_at, text FROM items", Stop).Rows,
            row => Assert.Equal((string)row[2]!, report.Reading.Document.Text[(int)row[0]!..(int)row[1]!]));
    }

    [Fact]
    public void A_place_has_one_row_a_year_indicator_and_side_though_two_reports_tell_it()
    {
        var path = _scratch.Corpus(
            Invented.Report(2025, "地区生产总值增长6%左右，固定资产投资增长8%以上。", file: "a.txt"),
            Invented.Report(2025, "地区生产总值增长7%左右，固定资产投资增长9%以上，外贸进出口增长3%。", file: "b.txt"),
            Invented.Report(2026, file: "c.txt"));

        Assert.Equal([0L], Row(path, "SELECT count(*) FROM (SELECT place, year, indicator, side FROM panel GROUP BY ALL HAVING count(*) > 1)"));
        Assert.Equal([7.0], Row(path, "SELECT value FROM panel WHERE year = 2025 AND indicator = 'gdp' AND side = 'target'"));
    }

    [Fact]
    public void The_same_bytes_are_taken_once()
    {
        using var store = CorpusStore.Open(_scratch.At("a.duckdb"), Scratch.Reader);
        var report = Invented.Report(2025);

        Assert.True(store.Add(report));
        Assert.False(store.Add(report with { File = "again.txt" }));
        Assert.Equal((1, "云牧县-2025.txt"), (store.Count, store.FileWith(report.Hash)));
    }

    [Fact]
    public void A_corpus_is_gone_on_with_and_knows_what_was_read()
    {
        var first = Invented.Report(2025);
        _scratch.Corpus(first);
        using var store = CorpusStore.Open(_scratch.At("corpus.duckdb"), Scratch.Reader);

        Assert.Equal(first.File, store.FileWith(first.Hash));
        Assert.True(store.Add(Invented.Report(2026)));
        store.Finish([]);
        Assert.Equal(2L, store.RowsOf(CorpusTable.Reports));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_changed_takes_the_place_of_what_it_was(bool inOneRun)
    {
        var before = Invented.Report(2025, file: "a.txt");
        using (var store = CorpusStore.Open(_scratch.At("corpus.duckdb"), Scratch.Reader))
        {
            store.Add(before);
            if (inOneRun) store.Add(Invented.Report(2025, "地区生产总值增长9%，一般公共预算收入增长4%。", file: "a.txt"));
            store.Finish([]);
        }
        var path = inOneRun ? _scratch.At("corpus.duckdb") : _scratch.Corpus(Invented.Report(2025, "地区生产总值增长9%，一般公共预算收入增长4%。", file: "a.txt"));

        Assert.Equal([1L], Row(path, "SELECT count(*) FROM reports"));
        Assert.Equal([1L], Row(path, "SELECT count(DISTINCT report) FROM figures"));
        Assert.Equal([9.0], Row(path, "SELECT value FROM panel WHERE indicator = 'gdp' AND side = 'target'"));
    }

    [Fact]
    public void A_report_without_place_is_in_all_tables_but_the_panel()
    {
        var path = _scratch.Corpus(new CorpusReport("x.txt", new string('a', 64), Readings.OfText("一、今年工作安排\n新建停车场2处。\n")));

        Assert.Equal([1L], Row(path, "SELECT count(*) FROM reports WHERE place IS NULL"));
        Assert.Equal([0L], Row(path, "SELECT count(*) FROM panel"));
    }

    [Fact]
    public void A_renamed_place_keeps_one_code()
    {
        var path = _scratch.Corpus(Invented.Report(2009, place: "襄樊市"), Invented.Report(2012, place: "襄阳市"));

        Assert.Equal([1L], Row(path, "SELECT count(DISTINCT place_code) FROM panel"));
        Assert.Equal(["襄樊市", "襄阳市", "420600", 2010], Row(path, "SELECT place, place_now, place_code, renamed_in FROM reports WHERE plan_year = 2009"));
    }

    [Fact]
    public void Readings_of_other_rules_are_not_mixed()
    {
        _scratch.Corpus(Invented.Report(2025));
        var refused = Assert.Throws<CorpusException>(() => CorpusStore.Open(_scratch.At("corpus.duckdb"), "another"));

        Assert.Contains("--afresh", refused.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_corpus_is_left_as_it_is()
    {
        File.WriteAllText(_scratch.At("x.duckdb"), "我不是数据库，别动我。");

        Assert.Throws<CorpusException>(() => CorpusStore.Open(_scratch.At("x.duckdb"), Scratch.Reader));
        Assert.Equal("我不是数据库，别动我。", File.ReadAllText(_scratch.At("x.duckdb")));
    }

    [Fact]
    public void What_is_written_in_whatever_order_leaves_in_one()
    {
        var (one, other) = (Invented.Report(2025), Invented.Report(2026));

        Assert.Equal(Exported("a", one, other), Exported("b", other, one));
    }

    private byte[] Exported(string name, params CorpusReport[] reports)
    {
        using var store = CorpusStore.Open(_scratch.At($"{name}.duckdb"), Scratch.Reader);
        foreach (var report in reports) store.Add(report);
        store.Finish([]);
        store.Export(CorpusTable.Panel, _scratch.At($"{name}.parquet"), asCsv: false);
        return File.ReadAllBytes(_scratch.At($"{name}.parquet"));
    }

    private static object?[] Row(string path, string sql)
    {
        using var corpus = CorpusFile.Open(path);
        return Assert.Single(corpus.Ask(sql, Stop).Rows);
    }
}
