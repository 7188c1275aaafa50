using System.CommandLine;
using Luoshi.Desk.Casework;
using Luoshi.Registers.Declared;

namespace Luoshi.Terminal.Verbs.Cases;

/// <summary>The register whose cases are meant.</summary>
internal static class CaseRegisterWords
{
    public static Argument<string> Argument(Voice voice) => new("register") { HelpName = voice.Say("台账", "REGISTER"), Description = voice.Say("台账的编号，如 tickets", "the register's id, such as tickets") };

    /// <exception cref="Failure">The place keeps no such register, or its records are no cases.</exception>
    public static Register In(ParseResult words, Argument<string> argument, CaseworkDesk desk) => desk.Register(words.GetRequiredValue(argument)) ?? throw new Failure(new(
        $"“{words.GetRequiredValue(argument)}”不是办件台账。办件台账有：{string.Join("、", desk.Registers().Select(register => register.Id))}。",
        $"{words.GetRequiredValue(argument)} is no register of cases. There are: {string.Join(", ", desk.Registers().Select(register => register.Id))}."));
}
