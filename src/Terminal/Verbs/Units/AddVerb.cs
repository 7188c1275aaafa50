using Luoshi.Ledger.Units.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit add</c>: a unit that no pack declares, so that tasks can be given to it.</summary>
internal static class AddVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var unit = new UnitWords(voice, ledger);
        var command = new Command("add", voice.Say("登记业务包里没有的单位（乡镇、本地新设的）", "enter a unit that no pack declares: a township, one of the place's own")) { unit.Unit };
        return unit.Writing(command, (words, office) => new EnterUnit(NamedUnit.Unmet(office, words.GetRequiredValue(unit.Unit))));
    }
}
