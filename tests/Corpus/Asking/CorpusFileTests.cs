using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Tests.Asking;

public sealed class CorpusFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("DELETE FROM reports")]
    [InlineData("CREATE TABLE x (i INTEGER)")]
    [InlineData("SELECT 1; DROP VIEW panel")]
    [InlineData("VACUUM")]
    [InlineData("USE main")]
    [InlineData("PREPARE a AS SELECT 1")]
    [InlineData("CHECKPOINT")]
    [InlineData("-- 只是一句\nDROP TABLE reports")]
    [InlineData("WITH x AS (SELECT 1) INSERT INTO about SELECT 'a', 'b'")]
    public void A_question_that_would_change_something_is_refused(string sql)
    {
        var path = _scratch.Corpus(Invented.Report(2025));

        Assert.Contains("只查不改", Refused(path, sql).Chinese, StringComparison.Ordinal);
        using var corpus = CorpusFile.Open(path);
        Assert.Equal([1L], Assert.Single(corpus.Ask("SELECT count(*) FROM reports", Stop).Rows));
    }

    [Theory]
    [InlineData("COPY panel TO 'x.csv'")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("ATTACH 'x.duckdb'")]
    [InlineData("SET enable_external_access = true")]
    public void A_question_touches_no_other_file_and_no_setting(string sql)
    {
        var path = _scratch.Corpus(Invented.Report(2025));

        Assert.Contains("没有执行", Refused(path, sql).Chinese, StringComparison.Ordinal);
        Assert.False(File.Exists("x.csv") || File.Exists("x.duckdb"));
    }

    [Theory]
    [InlineData("SELECT wrong FROM panel")]
    [InlineData("SELEC 1")]
    [InlineData("SELECT * FROM nowhere")]
    [InlineData("SELECT CAST(place AS INTEGER) FROM panel")]
    [InlineData("")]
    [InlineData("-- 只有一句话")]
    public void A_wrong_question_is_told_with_the_tables_that_there_are(string sql)
    {
        var refused = Refused(_scratch.Corpus(Invented.Report(2025)), sql);

        Assert.Contains("panel", refused.Chinese, StringComparison.Ordinal);
        Assert.Contains("Tables: ", refused.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/* 先说一句 */ select 1")]
    [InlineData("-- 先说一句\nSELECT 1")]
    [InlineData("(SELECT 1)")]
    [InlineData("from panel limit 0")]
    [InlineData("DESCRIBE panel")]
    public void A_question_may_begin_with_a_remark_and_be_written_in_any_case(string sql)
    {
        using var corpus = CorpusFile.Open(_scratch.Corpus(Invented.Report(2025)));

        Assert.NotEmpty(corpus.Ask(sql, Stop).Columns);
    }

    [Fact]
    public void A_question_without_end_is_given_up_when_it_is_interrupted()
    {
        using var corpus = CorpusFile.Open(_scratch.Corpus(Invented.Report(2025)));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.Throws<OperationCanceledException>(() => corpus.Ask("SELECT count(*) FROM range(100000000) a, range(100000000) b", stop.Token).Rows.ToList());
    }

    [Theory]
    [InlineData("panel.parquet", false)]
    [InlineData("panel.csv", true)]
    public void A_panel_in_one_file_is_asked_like_a_corpus(string name, bool asCsv)
    {
        using (var store = CorpusStore.Open(_scratch.At("c.duckdb"), Scratch.Reader))
        {
            store.Add(Invented.Report(2025));
            store.Finish([]);
            store.Export(CorpusTable.Panel, _scratch.At(name), asCsv);
        }
        using var corpus = CorpusFile.Open(_scratch.At(name));

        Assert.Equal([6.0, "about"], Assert.Single(corpus.Ask("SELECT value, bound FROM panel WHERE indicator = 'gdp' AND side = 'target'", Stop).Rows));
        Assert.Throws<CorpusException>(() => corpus.Ask("DELETE FROM panel", Stop).Rows.ToList());
    }

    [Fact]
    public void What_is_not_there_or_no_corpus_is_told()
    {
        File.WriteAllText(_scratch.At("x.parquet"), "x");

        Assert.Contains("没有", Assert.Throws<CorpusException>(() => CorpusFile.Open(_scratch.At("y.duckdb"))).Chinese, StringComparison.Ordinal);
        Assert.Contains("读不成", Assert.Throws<CorpusException>(() => CorpusFile.Open(_scratch.At("x.parquet"))).Chinese, StringComparison.Ordinal);
    }

    private static CorpusException Refused(string path, string sql)
    {
        using var corpus = CorpusFile.Open(path);
        return Assert.Throws<CorpusException>(() => corpus.Ask(sql, Stop).Rows.ToList());
    }
}
