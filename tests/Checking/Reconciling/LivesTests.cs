using Luoshi.Checking.Reconciling;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>What is one thing over several years, and what is not.</summary>
public sealed class LivesTests
{
    [Fact]
    public void A_yearly_target_is_one_life_however_it_is_worded()
    {
        var life = Assert.Single(LivesOf("地区生产总值增长6%。", "力争全年GDP增速达到5%。"), life => life.Years.Count > 1);

        Assert.Equal([2025, 2026], life.Years.Select(year => year.Year));
    }

    [Fact]
    public void Targets_for_two_measures_are_two_lives_though_their_words_are_much_alike() =>
        Assert.DoesNotContain(LivesOf("城镇居民人均可支配收入增长6%。", "农村居民人均可支配收入增长7%。"), life => life.Years.Count > 1);

    private static IEnumerable<Life> LivesOf(string first, string second) => Lives.Of(
    [
        Reports.Of(2025, "全年粮食丰收。", $"着力补齐短板。{first}"),
        Reports.Of(2026, "全年粮食丰收。", $"着力补齐短板。{second}"),
        Reports.Of(2027, "全年粮食丰收。", "继续抓好春耕生产。"),
    ]).Where(life => !life.Years[0].Promise.Soft);
}
