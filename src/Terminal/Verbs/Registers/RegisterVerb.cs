using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register</c>: typed lists that units keep, and the figures that they come to.</summary>
internal static class RegisterVerb
{
    public static Command Build(Voice voice)
    {
        var verbs = new RegisterVerbs(voice, new LedgerWords(voice));
        return new("register", voice.Say("台账：启用、登记、导入、查找、汇总", "registers: begun, filled, imported, searched, summed up"))
        {
            OpenVerb.Build(voice, verbs), FromVerb.Build(voice, verbs), ListVerb.Build(voice, verbs), ShowVerb.Build(voice, verbs), EnterVerb.Build(voice, verbs), ChangeVerb.Build(voice, verbs), StrikeVerb.Build(voice, verbs),
            RecordsVerb.Build(voice, verbs), RecordVerb.Build(voice, verbs), FiguresVerb.Build(voice, verbs), ImportVerb.Build(voice, verbs), CloseVerb.Build(voice, verbs),
            ReleaseRegisterVerbs.Release(voice, verbs), ReleaseRegisterVerbs.Withdraw(voice, verbs),
        };
    }
}
