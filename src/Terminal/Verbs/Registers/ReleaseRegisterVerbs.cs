using System.CommandLine;
using Luoshi.Ledger.Registers.Wanted;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register release</c> and <c>withdraw</c>: what the public sees of a register, by leave of a leader.</summary>
internal static class ReleaseRegisterVerbs
{
    public static Command Release(Voice voice, RegisterVerbs verbs)
    {
        var approvedBy = new Option<string>("--approved-by") { Required = true, HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("批准的领导", "the leader who approved it") };
        return verbs.Writing(
            "release", voice.Say("公开台账：业务包写明公开的字段和记录", "release a register to the public, as its pack says"),
            (words, _) => new ReleaseRegister(words.GetRequiredValue(verbs.Register), words.GetRequiredValue(approvedBy)), verbs.Register, approvedBy);
    }

    public static Command Withdraw(Voice voice, RegisterVerbs verbs) => verbs.Writing(
        "withdraw", voice.Say("撤回公开，理由就是公告", "take a register back from the public; the reason is the notice"),
        (words, _) => new WithdrawRegister(words.GetRequiredValue(verbs.Register)), verbs.Register);
}
