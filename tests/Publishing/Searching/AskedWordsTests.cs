using Luoshi.Publishing.Searching;

namespace Luoshi.Publishing.Tests.Searching;

public sealed class AskedWordsTests
{
    [Theory]
    [InlineData("水利局", "slj")]
    [InlineData("县水利局牵头", "SLJ")]
    [InlineData("农业农村局", "nync")]
    [InlineData("住建局", "zj")]
    [InlineData("人力资源和社会保障局", "rlzyhshbzj")]
    [InlineData("霁月湖景区", "jyh")]
    [InlineData("重点项目", "zdxm")]
    [InlineData("重庆", "cq")]
    [InlineData("亳州", "bz")]
    [InlineData("安防二村", "afec")]
    public void Chinese_is_found_by_the_first_letters_of_its_reading(string text, string asked) => Assert.True(new AskedWords(asked).StandIn(text));

    [Theory]
    [InlineData("水利局", "sjl")]
    [InlineData("水、利、局", "slj")]
    [InlineData("水利局", "s")]
    [InlineData("水利局", "slj1")]
    public void Letters_in_another_order_apart_or_too_few_find_nothing(string text, string asked) => Assert.False(new AskedWords(asked).StandIn(text));

    [Theory]
    [InlineData("G896线越岭隧道", "g896")]
    [InlineData("PM2.5平均浓度", "pm")]
    [InlineData("改造供水管网", "供水")]
    public void Words_are_found_as_they_stand(string text, string asked) => Assert.True(new AskedWords(asked).StandIn(text));

    [Fact]
    public void Each_letter_begins_where_its_first_character_stands() => Assert.All(
        "啊a芭b擦c搭d蛾e发f噶g哈h击j喀k垃l妈m拿n哦o啪p期q然r撒s塌t挖w昔x压y匝z座z".Chunk(2),
        pair => Assert.True(new AskedWords($"{pair[1]}{pair[1]}").StandIn($"{pair[0]}{pair[0]}"), $"{pair[0]}"));
}
