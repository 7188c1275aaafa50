using System.CommandLine;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register enter</c>: one record entered.</summary>
internal static class EnterVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var state = new Option<string?>("--state") { HelpName = voice.Say("状态", "STATE"), Description = voice.Say("以什么状态登记；不写就是第一个", "the state that it is taken over in; by default the first") };
        var owner = new Option<string?>("--owner") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("记录属于哪个单位；不写就是办的单位", "the unit that it belongs to; by default that of whoever enters it") };
        return verbs.Writing("enter", voice.Say("登记一条记录", "enter a record"), (words, office) =>
        {
            var register = office.Registers.Register(words.GetRequiredValue(verbs.Register)).Declared;
            return new EnterRecords(register.Id, [new NewRecord(verbs.FieldsIn(words, register))
            {
                State = words.GetValue(state) ?? "",
                Unit = words.GetValue(owner) ?? "",
                Explanation = words.GetValue(verbs.Explain) ?? "",
            }]);
        }, verbs.Register, verbs.Fields, state, owner, verbs.Explain);
    }
}
