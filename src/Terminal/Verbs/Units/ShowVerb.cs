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
        command.SetAction(words => ledger.Show(words, office =>
        {
            var day = words.GetValue(on) ?? LedgerWords.Today;
            var (officials, bodies) = (office.Units().ToDictionary(unit => unit.Unit), office.Bodies().ToDictionary(body => body.Unit));
            var units = officials.Keys.Union(bodies.Keys).Order(StringComparer.Ordinal).ToList();
            if (units.Count == 0) voice.Remark(new("还没有登记单位。", "Nothing is known of units yet."));
            foreach (var unit in units)
                voice.Results.WriteLine(LineOf(voice, officials.GetValueOrDefault(unit) ?? new(unit), day) + BecomeOf(voice, bodies.GetValueOrDefault(unit), day));
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

    private static string BecomeOf(Voice voice, UnitBody? body, DateOnly day) => body switch
    {
        { Succession: { } succession } when succession.On <= day => voice.Say(
            $"  自 {DebtTerms.Day(succession.On)} 起由{string.Join("、", succession.Successors)}接续（{succession.Paper}）",
            $"  since {DebtTerms.Day(succession.On)} {string.Join(", ", succession.Successors)} ({succession.Paper})"),
        not null when body.PartOn(day) == UnitPart.Coordinates => voice.Say("  只协调，不评分", "  only coordinates, is not scored"),
        _ => "",
    };

    private static string Of(Voice voice, Contact? contact) =>
        contact is null ? Unknown(voice) : string.Join(' ', new[] { contact.Name, contact.Phone, contact.Email }.Where(word => word.Length > 0));

    private static string Unknown(Voice voice) => voice.Say("（不知）", "(not known)");
}
