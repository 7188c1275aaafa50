using System.CommandLine;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit contact</c>: through whom a unit is reached from a day on.</summary>
internal static class ContactVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var unit = new UnitWords(voice, ledger);
        var post = new Option<string>("--post") { HelpName = "reporter|head", Description = voice.Say("联络员（默认）或单位负责人", "the reporter (default) or the head") }.Among(voice, "reporter", "head");
        var phone = new Option<string>("--phone") { HelpName = voice.Say("电话", "NUMBER"), Description = voice.Say("联系电话", "telephone") };
        var email = new Option<string>("--email") { HelpName = voice.Say("邮箱", "ADDRESS"), Description = voice.Say("电子邮箱", "e-mail address") };
        return unit.Writing("contact", voice.Say("登记联络员、单位负责人", "say whom a unit is reached through"), (words, office) => new NameContacts(
        [
            new(unit.UnitIn(words, office), new Contact(words.GetValue(post) == "head" ? Post.Head : Post.Reporter, words.GetRequiredValue(unit.Name).Trim(), unit.FromIn(words))
            {
                Phone = words.GetValue(phone) ?? "",
                Email = words.GetValue(email) ?? "",
                Until = words.GetValue(unit.Until),
            }),
        ]), post, phone, email);
    }
}
