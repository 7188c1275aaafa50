using System.Globalization;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Proven;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Lamps in words: the colour is never alone.</summary>
internal static class LampTerms
{
    public static string Of(Language language, TaskLamp lamp) => Say(language, LampNames.Chinese(lamp), LampNames.English(lamp));

    public static string Of(Language language, Lamp lamp) => $"{lamp.Colour} {Say(language, lamp.Chinese, lamp.English)}";

    public static string Of(Language language, MeasureGround? ground) => ground switch
    {
        MeasureGround.Proven => Say(language, "数据", "proven"),
        MeasureGround.Verified => Say(language, "核实", "verified"),
        MeasureGround.Reported => Say(language, "报送", "reported"),
        _ => Say(language, "没有", "none"),
    };

    public static string Percent(decimal? percent) => percent is { } known ? Attainment.Print(known) + "%" : "–";

    public static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "–";

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}
