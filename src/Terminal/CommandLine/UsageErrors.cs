using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Luoshi.Terminal.CommandLine;

/// <summary>A command line that could not be understood, told in the user's language with the way on.</summary>
internal static class UsageErrors
{
    public static int Print(ParseResult result, Voice voice)
    {
        var ofValues = result.Errors.Any(error => error.SymbolResult is OptionResult);
        IEnumerable<string> sentences = !ofValues && UnknownWord.In(result) is { } word
            ? [UnknownWord.Explain(word, result.CommandResult.Command, voice)]
            : result.Errors.Select(error => Explain(result, error, voice)).Distinct();
        foreach (var sentence in sentences) voice.Remarks.WriteLine(sentence);
        var command = HelpPage.PathOf(result.CommandResult.Command);
        voice.Remarks.WriteLine(voice.Say($"用法见：{command} --help", $"For usage: {command} --help"));
        return ExitCode.Unusable;
    }

    private static string Explain(ParseResult result, ParseError error, Voice voice)
    {
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, IdentifierTokenCount: 0 } option => Missing($"{option.Option.Name} {option.Option.HelpName}".TrimEnd(), voice),
            OptionResult { Tokens.Count: 0 } option => voice.Say(
                $"{option.Option.Name} 后面缺少内容。", $"{option.Option.Name} needs a value."),
            OptionResult { Tokens.Count: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 => voice.Say(
                $"{option.Option.Name} 只能写一次。", $"{option.Option.Name} can be given once only."),
            ArgumentResult { Tokens.Count: 0 } argument => Missing(argument.Argument.HelpName ?? argument.Argument.Name, voice),
            CommandResult { Command.Subcommands.Count: > 0 } command => voice.Say(
                $"{HelpPage.PathOf(command.Command)} 后面要写：{string.Join('、', command.Command.Subcommands.Select(verb => verb.Name))}。",
                $"{HelpPage.PathOf(command.Command)} is followed by one of {string.Join(", ", command.Command.Subcommands.Select(verb => verb.Name))}."),
            CommandResult command when command.Command.Arguments.FirstOrDefault(argument => IsMissing(result, argument)) is { } missing =>
                Missing(missing.HelpName ?? missing.Name, voice),
            OptionResult { Tokens: [{ Value: var given }] } option when IsNumber(option.Option) && !int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => voice.Say(
                $"{option.Option.Name} 要写整数，不能是“{given}”。", $"{option.Option.Name} is a whole number, not \"{given}\"."),
            _ => error.Message,
        };
    }

    private static bool IsMissing(ParseResult result, Argument argument) =>
        argument.Arity.MinimumNumberOfValues > 0 && (result.GetResult(argument)?.Tokens.Count ?? 0) == 0;

    private static bool IsNumber(Option option) => (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) == typeof(int);

    private static string Missing(string name, Voice voice) => voice.Say($"缺少 {name}。", $"{name} is missing.");
}
