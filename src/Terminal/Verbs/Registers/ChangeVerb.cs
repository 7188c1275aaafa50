using System.CommandLine;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register change</c>: fields of a record filled otherwise, a step taken, or both.</summary>
internal static class ChangeVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var move = new Option<string?>("--move") { HelpName = voice.Say("流转", "STEP"), Description = voice.Say("走哪一步（register show 列出的）", "the step that it takes, as register show lists them") };
        return verbs.Writing("change", voice.Say("改一条记录，或走一步流转", "change a record, or take it a step further"), (words, office) =>
        {
            var register = office.Registers.Register(words.GetRequiredValue(verbs.Register)).Declared;
            return new ChangeRecord(register.Id, words.GetValue(verbs.Number), verbs.FieldsIn(words, register))
            {
                Move = words.GetValue(move) ?? "",
                Explanation = words.GetValue(verbs.Explain) ?? "",
            };
        }, verbs.Register, verbs.Number, verbs.Fields, move, verbs.Explain);
    }
}
