using System.CommandLine;
using System.CommandLine.Parsing;

namespace Luoshi.Terminal.CommandLine;

/// <summary>A word of the command line that nothing here is called, and what was probably meant.</summary>
internal static class UnknownWord
{
    /// <summary>The word to tell of; what follows a mistyped option is left out, since it only seems unknown because of it.</summary>
    public static string? In(ParseResult result)
    {
        IEnumerable<string> unmatched = result.UnmatchedTokens;
        if (result.CommandResult.Command is RootCommand && unmatched.FirstOrDefault(Path.Exists) is { } file) return file;
        var words = result.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value);
        return unmatched.Concat(words).FirstOrDefault(IsMistypedOption) ?? unmatched.FirstOrDefault();
    }

    /// <summary>Whether a word has the look of an option and there is no file called so.</summary>
    public static bool IsMistypedOption(string word) => word is ['-', _, ..] && !Path.Exists(word);

    public static string Explain(string word, Command command, Voice voice)
    {
        if (command is RootCommand && Path.Exists(word)) return voice.Say(
            $"“{word}”不是命令，是文件或文件夹；要读它：luoshi read {word}",
            $"\"{word}\" is no command but a file or folder; to read it: luoshi read {word}");
        if (word is not ['-', _, ..] && command.Arguments.Any(argument => argument is { Name: "file", Arity.MaximumNumberOfValues: 1 })) return voice.Say(
            $"“{word}”多出来了：{command.Name} 一次只看一个文件。", $"\"{word}\" is one too many: {command.Name} takes one file.");
        return Nearest.Of(word, Known(word, command)) is { } meant
            ? voice.Say($"不认识“{word}”，是不是 {meant}？", $"\"{word}\" is not known here; {meant} perhaps?")
            : voice.Say($"不认识“{word}”。", $"\"{word}\" is not known here.");
    }

    private static IEnumerable<string> Known(string word, Command command) => word.StartsWith('-')
        ? OptionsOf(command).Concat(command.Subcommands.SelectMany(OptionsOf)).Select(option => option.Name)
        : command.Subcommands.Select(verb => verb.Name);

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
}
