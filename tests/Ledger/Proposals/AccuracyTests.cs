using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>The figures of <c>docs/guide/plan-proposal.md</c>, each printed and held.</summary>
public sealed class AccuracyTests
{
    // The figures on the sample are a best case: who wrote its gold wrote the duties too. This report tells what is left elsewhere.
    private const string Elsewhere = "county-海拉尔区-2017";

    [Fact]
    public void Nearly_every_row_of_the_gold_is_an_item_of_the_reading() =>
        Assert.True(LeadScore.Judge(Sources.Sample, GoldRow.OfSample).Count * 100 >= GoldRow.OfSample.Count * 97);

    [Theory, InlineData(false), InlineData(true)]
    public void On_the_sample_leads_are_proposed_as_by_hand(bool onlySetAside)
    {
        var score = LeadScore.Of([.. LeadScore.Judge(Sources.Sample, GoldRow.OfSample).Where(one => !onlySetAside || one.Gold.IsSetAside)]);

        Tell($"{(onlySetAside ? "set aside" : "all")}: {score}");
        Assert.True(score is { Top1: >= 0.85, Top2: >= 0.95 }, score.ToString());
    }

    [Theory, InlineData(false), InlineData(true)]
    public void On_the_sample_items_are_put_together_as_by_hand(bool onlySetAside)
    {
        var score = PairScore.Of(Sources.Sample, GoldRow.OfSample, row => !onlySetAside || row.IsSetAside);

        Tell($"{(onlySetAside ? "pairs with an item set aside" : "all")}: {score}");
        Assert.True(score.F1 >= 0.85, score.ToString());
    }

    [Fact]
    public void On_a_real_report_of_another_county_most_leads_are_proposed_as_by_hand()
    {
        var score = LeadScore.Of(LeadScore.Judge(ElsewhereReading(), GoldRow.OfElsewhere));

        Tell(score.ToString());
        Assert.True(score is { Top1: >= 0.75, Top2: >= 0.90 }, score.ToString());
    }

    [Fact]
    public void On_a_real_report_of_another_county_more_pairs_are_right_than_wrong()
    {
        var score = PairScore.Of(ElsewhereReading(), GoldRow.OfElsewhere, _ => true);

        Tell(score.ToString());
        Assert.True(score.F1 >= 0.58, score.ToString());
    }

    [Fact]
    public void A_confident_proposal_is_right_more_often_than_a_doubtful_one()
    {
        var judged = LeadScore.Judge(Sources.Sample, GoldRow.OfSample);
        var confident = LeadScore.Of([.. judged.Where(one => one.Proposal.Confidence >= 0.6)]);
        var doubtful = LeadScore.Of([.. judged.Where(one => one.Proposal.Confidence < 0.6)]);

        Tell($"confidence from 0.6: {confident}");
        Tell($"below: {doubtful}");
        Assert.True(confident.Items * 2 > judged.Count && confident.Top1 > doubtful.Top1, $"{confident}; {doubtful}");
    }

    private static Reading ElsewhereReading()
    {
        var path = Sources.RealReports.FirstOrDefault(report => Path.GetFileNameWithoutExtension(report) == Elsewhere);
        Assert.SkipWhen(path is null, Sources.NoReports);
        return Sources.OfFile(path);
    }

    private static void Tell(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
