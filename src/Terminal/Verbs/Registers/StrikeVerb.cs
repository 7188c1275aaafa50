using System.CommandLine;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register strike</c>: a record that should not be there struck off, with the reason.</summary>
internal static class StrikeVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs) => verbs.Writing(
        "strike", voice.Say("作废一条记录（要写理由）", "strike a record off, with the reason"),
        (words, _) => new StrikeRecord(words.GetRequiredValue(verbs.Register), words.GetValue(verbs.Number)), verbs.Register, verbs.Number);
}
