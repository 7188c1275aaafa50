using System.CommandLine;
using Luoshi.Ledger;
using Luoshi.Ledger.Users;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Users;

/// <summary><c>luoshi user add</c>: registers somebody for a duty.</summary>
internal static class AddVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var name = new Argument<string>("name") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("谁", "who") };
        var role = new Argument<string>("role") { HelpName = string.Join('|', RoleWords.All), Description = voice.Say("什么身份", "in what role") };
        var of = new Argument<string?>("of")
        {
            HelpName = voice.Say("单位", "UNIT"),
            Description = voice.Say("哪个单位的（报送人和单位负责人）", "of which unit (reporters and heads of units)"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = DayWords.Option(voice, "--from", new("从哪天起；不写就是今天", "the first day; by default today"));
        var until = DayWords.Option(voice, "--until", new("到哪天止，知道的话", "the last day, where it is known"));
        role.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !RoleWords.All.Contains(given)) result.AddError(voice.Say(
                $"身份不能是“{given}”，可用：{string.Join('、', RoleWords.All)}。", $"The role cannot be \"{given}\"; it takes {string.Join(", ", RoleWords.All)}."));
        });
        var command = new Command("add", voice.Say("登记用户或再加一个身份", "register somebody, or give them one more duty")) { name, role, of, from, until };
        return ledger.WritingAlone(voice, command, (words, office) => new AddUser(words.GetRequiredValue(name).Trim(), new Duty(
            RoleWords.Parse(words.GetRequiredValue(role)), words.GetValue(of) is { } unit ? NamedUnit.Of(office, unit) : "", words.GetValue(from) ?? LedgerWords.Today, words.GetValue(until))));
    }
}
