using System.CommandLine;
using Luoshi.Ledger.Reminders;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind sent</c>: who was reminded of what, day by day.</summary>
internal static class SentVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var of = new Option<string?>("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位或领导", "only this unit or leader") };
        var command = new Command("sent", voice.Say("看催过谁、催了什么", "who was reminded of what")) { of };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Ask(words, office =>
        {
            var debtor = NamedUnit.DebtorIf(office, words.GetValue(of));
            var urgings = office.Urgings().Where(urging => debtor is null || urging.Debtor == debtor).ToList();
            if (urgings.Count == 0) voice.Remark(new("还没有催过。", "Nobody was reminded yet."));
            foreach (var urging in urgings)
                foreach (var message in urging.Sendings) voice.Results.WriteLine(LineOf(voice, urging, message));
            return ExitCode.Done;
        }));
        return command;
    }

    private static string LineOf(Voice voice, Urging urging, SentMessage message) =>
        $"{DebtTerms.Day(urging.On)}  {urging.Debtor}  {WayOf(voice, message.Channel)} {message.To}  {voice.Say($"{message.Debts.Count} 件", $"{message.Debts.Count} things")}：{string.Join("、", message.Debts.Select(debt => DebtTerms.OfId(voice.Language, debt)))}";

    private static string WayOf(Voice voice, Channel channel) => channel switch
    {
        Channel.Mail => voice.Say("邮件", "e-mail"),
        Channel.Webhook => voice.Say("接口", "webhook"),
        _ => voice.Say("人工", "by hand"),
    };
}
