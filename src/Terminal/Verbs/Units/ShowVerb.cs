using System.CommandLine;
using Luoshi.Ledger.Units;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit show</c>: who answers for units on a day.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var on = DayWords.Option(voice, "--on", new("哪一天；不写就是今天", "on which day; by default today"));
        var command = new Command("show", voice.Say("看各单位由谁负责", "who answers for units")) { on };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Ask(words, office =>
        {
            var units = office.Units();
            if (units.Count == 0) voice.Remark(new("还没有登记单位。", "Nothing is known of units yet."));
            foreach (var unit in units) voice.Results.WriteLine(LineOf(voice, unit, words.GetValue(on) ?? LedgerWords.Today));
            return ExitCode.Done;
        }));
        return command;
    }

    private static string LineOf(Voice voice, UnitOfficials unit, DateOnly day)
    {
        var leader = unit.Charge(day) is { } charge ? $"{charge.Leader}{(charge.Title.Length > 0 ? $"（{charge.Title}）" : "")}" : Unknown(voice);
        return $"{unit.Unit}  {voice.Say("联络员", "reporter")} {Of(voice, unit.Contact(Post.Reporter, day))}  {voice.Say("负责人", "head")} {Of(voice, unit.Contact(Post.Head, day))}  "
            + $"{voice.Say("分管领导", "leader")} {leader}";
    }

    private static string Of(Voice voice, Contact? contact) =>
        contact is null ? Unknown(voice) : string.Join(' ', new[] { contact.Name, contact.Phone, contact.Email }.Where(word => word.Length > 0));

    private static string Unknown(Voice voice) => voice.Say("（不知）", "(not known)");
}
