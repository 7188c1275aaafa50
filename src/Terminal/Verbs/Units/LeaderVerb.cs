using System.CommandLine;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit leader</c>: which leader is in charge of a unit from a day on.</summary>
internal static class LeaderVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var unit = new UnitWords(voice, ledger);
        var title = new Option<string>("--title") { HelpName = voice.Say("职务", "TITLE"), Description = voice.Say("领导的职务", "the office that the leader holds") };
        return unit.Writing("leader", voice.Say("登记分管领导", "say which leader is in charge"), (words, office) => new PutLeadersInCharge(
        [
            new(unit.UnitIn(words, office), new Charge(words.GetRequiredValue(unit.Name).Trim(), unit.FromIn(words)) { Title = words.GetValue(title) ?? "", Until = words.GetValue(unit.Until) }),
        ]), title);
    }
}
