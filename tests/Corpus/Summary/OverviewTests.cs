using System.Xml.Linq;
using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Summary;

namespace Luoshi.Corpus.Tests.Summary;

public sealed class OverviewTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Targets_are_counted_by_how_they_are_told()
    {
        var overview = Read(Invented.Report(2025), Invented.Report(2026, "地区生产总值增长5%—6%，外贸进出口增长3%。"));

        Assert.Equal((2, 1, 2025, 2026), (overview.Reports, overview.Places, overview.FirstYear, overview.LastYear));
        Assert.Equal(new Coverage("gdp", 2, 0, 0, 0), overview.Coverage.Single(one => one.Indicator == "gdp"));
        Assert.Equal(new Coverage("income", 0, 1, 1, 0), overview.Coverage.Single(one => one.Indicator == "income"));
        Assert.Equal([6.0, 5.5], overview.Targets.Where(point => point.Indicator == "gdp").OrderBy(point => point.Year).Select(point => point.Value));
    }

    [Fact]
    public void Consecutive_reports_of_a_place_make_a_pair_though_it_was_renamed()
    {
        var path = _scratch.Corpus(Invented.Report(2010, place: "襄樊市"), Invented.Report(2011, place: "襄阳市"), Invented.Report(2013, place: "襄阳市"));
        using var corpus = CorpusFile.Open(path);

        Assert.Equal([("襄阳市", "襄樊市-2010.txt", "襄阳市-2011.txt")], OverviewReader.PairsOf(corpus, Stop));
    }

    [Fact]
    public void The_picture_is_whole_and_says_what_it_shows()
    {
        var overview = Read(Invented.Report(2025), Invented.Report(2026)) with { Silences = [new("<云牧县>", 1, 4, 1)] };
        var picture = XDocument.Parse(OverviewPicture.Draw(overview, new PictureWords(Chinese: true)));

        Assert.Contains("2 份报告", picture.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("<云牧县>", picture.Root.Value, StringComparison.Ordinal);
        Assert.Contains("25%（4 项，1 对报告）", picture.Root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", picture.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_leads_over_years_of_which_nothing_is_known()
    {
        var overview = Read(Invented.Report(2020), Invented.Report(2021), Invented.Report(2025), Invented.Report(2026));
        var lines = XDocument.Parse(OverviewPicture.Draw(overview, new PictureWords(Chinese: false))).Descendants().Where(shape => shape.Name.LocalName == "polyline");

        Assert.Equal(4, lines.Count());
    }

    [Fact]
    public void What_lies_beyond_an_axis_is_marked_with_its_number()
    {
        var reports = Enumerable.Range(0, 60).Select(year => Invented.Report(1960 + year)).Append(Invented.Report(2020, "地区生产总值增长6%，固定资产投资增长45%。"));
        var picture = XDocument.Parse(OverviewPicture.Draw(Read([.. reports]), new PictureWords(Chinese: true)));

        var arrow = Assert.Single(picture.Descendants(), shape => shape.Name.LocalName == "polygon");
        Assert.Contains("45%", arrow.Value, StringComparison.Ordinal);
        Assert.Contains(picture.Descendants(), shape => shape.Name.LocalName == "text" && shape.Value == "45");
        Assert.DoesNotContain(picture.Descendants(), shape => shape.Name.LocalName == "circle" && shape.Value.Contains("45%", StringComparison.Ordinal));
    }

    [Fact]
    public void The_line_of_one_place_is_no_median_and_looks_so()
    {
        var lines = XDocument.Parse(OverviewPicture.Draw(Read(Invented.Report(2025), Invented.Report(2026)), new PictureWords(Chinese: true))).Descendants().Where(shape => shape.Name.LocalName == "polyline");

        Assert.All(lines, line => Assert.NotNull(line.Attribute("stroke-dasharray")));
    }

    [Fact]
    public void A_corpus_without_targets_is_told()
    {
        var path = _scratch.Corpus(new CorpusReport("x.txt", new string('a', 64), Readings.OfText("一、今年工作安排\n新建停车场2处。\n")));
        using var corpus = CorpusFile.Open(path);

        Assert.Contains("没有目标", Assert.Throws<CorpusException>(() => OverviewReader.Read(corpus, Stop)).Chinese, StringComparison.Ordinal);
    }

    private Overview Read(params CorpusReport[] reports)
    {
        using var corpus = CorpusFile.Open(_scratch.Corpus(reports));
        return OverviewReader.Read(corpus, Stop);
    }
}
