namespace Luoshi.Documents.Printed;

/// <summary>
/// Fonts draw 工 the character and ⼯ the radical by one glyph, and some programs write down the radical. A report has no radicals.
/// </summary>
internal static class Radicals
{
    private const char First = '\u2F00';

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Others =
        "⺋⺗⺠⺩⺪⺬⺶⺼⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻡⻢⻣⻥⻦⻨⻩⻫⻬⻮⻰⻲⻳";

    private const string OthersUnified =
        "卩心民王疋示羊月虎西见角贝足车長长门青韦页风飞食首马骨鱼鸟麦黄齊齐齿龙亀龟";

    public static char Unified(char c)
    {
        if (c is >= First and <= '\u2FD5') return Kangxi[c - First];
        if (c is < '\u2E80' or > '\u2EF3') return c;
        var other = Others.IndexOf(c, StringComparison.Ordinal);
        return other < 0 ? c : OthersUnified[other];
    }
}
