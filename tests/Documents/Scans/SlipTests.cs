using Luoshi.Documents.Scans;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>Slips of recognition are mended where the characters around leave no doubt, and nowhere else.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("完成235 .2亿元", "完成235.2亿元")]
    [InlineData("完成235. 2亿元", "完成235.2亿元")]
    [InlineData("增长12 . 4%", "增长12.4%")]
    [InlineData("发放1, 234万元", "发放1,234万元")]
    [InlineData("增长16,2%", "增长16.2%")]
    [InlineData("增长16 ,2%", "增长16.2%")]
    [InlineData("投入16,25万元", "投入16.25万元")]
    [InlineData("增长16·2%", "增长16.2%")]
    [InlineData("提高2。5个百分点", "提高2.5个百分点")]
    [InlineData("增长16 %", "增长16%")]
    [InlineData("增长16.2 ％", "增长16.2％")]
    [InlineData("出生率为9.1%o，", "出生率为9.1‰，")]
    [InlineData("2O24年", "2024年")]
    [InlineData("2〇○5年", "2005年")]
    [InlineData("二O二五年", "二〇二五年")]
    [InlineData("二0二五年", "二〇二五年")]
    [InlineData("2X35万千瓦", "2×35万千瓦")]
    [InlineData("一2一", "—2—")]
    [InlineData("- 12 -", "— 12 —")]
    public void A_slip_that_is_sure_is_mended_and_doubtful_for_good(string read, string right)
    {
        var mended = Mend(read);

        Assert.Equal(right, Text(mended));
        Assert.Contains(mended, character => character.Certainty <= Character.Mended);
    }

    [Theory]
    [InlineData("1,234万元")]
    [InlineData("分别增长5,6,7%")]
    [InlineData("建设10,000套")]
    [InlineData("3. 2024年工作")]
    [InlineData("2024 12")]
    [InlineData("到2024。5月起")]
    [InlineData("第O号")]
    [InlineData("2l4项")]
    [InlineData("X射线2台")]
    [InlineData("一2个")]
    [InlineData("增长一成")]
    [InlineData("10%or")]
    public void What_may_be_right_is_left_as_it_was_read(string read)
    {
        var mended = Mend(read);

        Assert.Equal(read, Text(mended));
        Assert.All(mended, character => Assert.Equal(0.95f, character.Certainty));
    }

    private static IReadOnlyList<Character> Mend(string read) => SlipRule.MendAll([.. read.Select(sign => new Character(sign, 0.95f))]);

    private static string Text(IReadOnlyList<Character> characters) => string.Concat(characters.Select(character => character.Sign));
}
