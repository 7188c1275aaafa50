using Luoshi.Ledger.Scoring;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Tests.Scoring;

public sealed class ScoreRulesAtTests
{
    [Fact]
    public void A_year_is_scored_by_the_version_that_holds_on_its_last_day_whatever_it_is_called()
    {
        ScoreRuleSet[] versions =
        [
            ScoredYear.Rules with { Version = "a", From = new(2027, 1, 1) },
            ScoredYear.Rules with { Version = "b", From = new(2025, 1, 1) },
            ScoredYear.Rules with { Version = "c", From = new(2026, 7, 1) },
        ];

        Assert.Equal([null, "b", "c", "a"], Enumerable.Range(2024, 4).Select(year => versions.InForce("general", year)?.Version));
        Assert.Null(versions.InForce("other", 2026));
    }
}
