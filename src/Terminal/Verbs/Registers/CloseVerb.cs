using System.CommandLine;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register close</c>: months whose figures no longer change.</summary>
internal static class CloseVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var through = PeriodWords.Option(voice, "--through", new("封到哪个月；不写就是全部打开（要写理由）", "the last month that is closed; without it all are opened again, with the reason"));
        return verbs.Writing(
            "close", voice.Say("封账：这个月及以前的数不再变", "close months: what they come to changes no more"),
            (words, _) => new CloseMonths(words.GetRequiredValue(verbs.Register), words.GetValue(through)), verbs.Register, through);
    }
}
