using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit</c>: who answers for units, and which leader is in charge of them.</summary>
internal static class UnitVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        return new("unit", voice.Say("单位：联络员、负责人、分管领导，更名与合并", "units: whom they are reached through, who is in charge, what became of them"))
        {
            ShowVerb.Build(voice, ledger), AddVerb.Build(voice, ledger), ContactVerb.Build(voice, ledger), LeaderVerb.Build(voice, ledger), PartVerb.Build(voice, ledger),
            ReorganizeVerb.Build(voice, ledger), ImportVerb.Build(voice, ledger),
        };
    }
}
