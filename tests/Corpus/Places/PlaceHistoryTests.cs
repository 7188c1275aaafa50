using Luoshi.Corpus.Places;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Tests.Places;

public sealed class PlaceHistoryTests
{
    [Fact]
    public void A_place_that_was_renamed_is_joined_with_itself()
    {
        var before = PlaceHistory.Of(new Report { Place = "襄樊市", Level = PlaceLevel.Prefecture });
        var since = PlaceHistory.Of(new Report { Place = "襄阳市", PlaceCode = "420600", Level = PlaceLevel.Prefecture });

        Assert.Equal(before!.Code, since!.Code);
        Assert.Equal(new PlaceIdentity("420600", "襄阳市", "420600", 2010), before);
        Assert.Null(since.ChangedIn);
    }

    [Fact]
    public void A_county_that_became_a_district_keeps_the_code_of_its_time_beside_that_of_today() =>
        Assert.Equal(new PlaceIdentity("110118", "密云区", "110228", 2015), PlaceHistory.Of(new Report { Place = "密云县", Level = PlaceLevel.County }));

    [Fact]
    public void The_country_has_a_code_that_no_place_has() =>
        Assert.Equal(PlaceHistory.Country, PlaceHistory.Of(new Report { Place = "国务院", Level = PlaceLevel.National })!.Code);

    [Fact]
    public void A_name_that_several_places_bear_gets_no_code()
    {
        var report = Readings.OfText("鼓楼区政府工作报告\n2024年1月5日在鼓楼区第十八届人民代表大会第三次会议上\n").Report;

        Assert.Null(PlaceHistory.Of(report with { Place = "鼓楼区" })!.Code);
    }

    [Fact]
    public void A_report_without_a_place_has_none() => Assert.Null(PlaceHistory.Of(new Report()));
}
