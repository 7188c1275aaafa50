using System.CommandLine;
using Luoshi.Ledger.Users;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Users;

/// <summary><c>luoshi user retire</c>: ends what somebody is registered for.</summary>
internal static class RetireVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var name = new Argument<string>("name") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("谁", "who") };
        var until = DayWords.Option(voice, "--until", new("最后一天；不写就是今天", "the last day; by default today"));
        var command = new Command("retire", voice.Say("注销用户（以前的分录不变）", "end what somebody is registered for; what they wrote stays")) { name, until };
        return ledger.WritingAlone(voice, command, words => new RetireUser(words.GetRequiredValue(name).Trim(), words.GetValue(until) ?? LedgerWords.Today));
    }
}
