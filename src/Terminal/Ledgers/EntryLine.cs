using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Spoken;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>An entry as people read it: where it stands, when, by whom, what was done, and what it says.</summary>
/// <param name="voice">The language.</param>
/// <param name="full">Whether everything is told that it says, or only how it begins.</param>
internal sealed class EntryLine(Voice voice, bool full)
{
    // Behind who and when, about what two lines of a usual screen take.
    private const int Brief = 90;

    public string Of(Entry entry)
    {
        var unit = entry.By.Unit.Length > 0 ? OneLine.Of(entry.By.Unit) + " " : "";
        var (role, kind) = voice.Language == Language.Chinese
            ? (RoleNames.Chinese(entry.By.Role), FactNames.Chinese(entry.Kind))
            : (RoleNames.English(entry.By.Role), FactNames.English(entry.Kind));
        var reason = entry.Reason.Length > 0 ? voice.Say($"  理由：{OneLine.Of(entry.Reason)}", $"  why: {OneLine.Of(entry.Reason)}") : "";
        var at = PlaceTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"{entry.Place,-9} {at}  {unit}{OneLine.Of(entry.By.Name)}（{role}）  {kind}{reason}  {Said(entry)}";
    }

    private string Said(Entry entry) => voice.Say(EntryWords.Chinese(entry), EntryWords.English(entry)) is var whole && full ? whole : ScreenWidth.Cut(whole, Brief);
}
