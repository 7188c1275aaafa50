using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Users;

/// <summary><c>luoshi user</c>: who may write into the ledger, in what role, from when to when.</summary>
internal static class UserVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        return new("user", voice.Say("用户登记：谁能写账，什么身份，从何时到何时", "who may write into the ledger, in what role, from when to when"))
        {
            AddVerb.Build(voice, ledger),
            RetireVerb.Build(voice, ledger),
            ListVerb.Build(voice, ledger),
        };
    }
}
