using Luoshi.Ledger;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Users;

/// <summary><c>luoshi user list</c>: everybody who was ever registered, with their days.</summary>
internal static class ListVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var command = new Command("list", voice.Say("列出登记的用户", "list who is registered"));
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Show(words, office =>
        {
            var users = office.Users();
            foreach (var user in users)
                foreach (var duty in user.Duties) voice.Results.WriteLine(LineOf(voice, user, duty));
            if (users.Count == 0) voice.Remark(new(
                "还没有登记用户：谁报姓名都能写账。用 luoshi user add 登记第一个（系统管理员）。",
                "Nobody is registered: whoever gives a name can write. Register the first, an administrator, with luoshi user add."));
            return ExitCode.Done;
        }));
        return command;
    }

    private static string LineOf(Voice voice, User user, Duty duty)
    {
        var ended = !duty.HoldsOn(LedgerWords.Today) ? voice.Say("  （现在无效）", "  (not at present)") : "";
        return $"{user.Name}  {duty.Unit}{RoleWords.Of(voice.Language, duty.Role)}  {DebtTerms.Day(duty.From)} – {(duty.Until is { } until ? DebtTerms.Day(until) : "")}{ended}";
    }
}
