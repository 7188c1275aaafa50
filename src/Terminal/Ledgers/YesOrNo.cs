using System.CommandLine;
using Luoshi.Terminal.CommandLine;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Answers by <c>yes</c> or <c>no</c> on the command line; not given is not known.</summary>
internal static class YesOrNo
{
    private const string Yes = "yes", No = "no";

    public static Option<string> Option(Voice voice, string name, Sentence description) =>
        new Option<string>(name) { HelpName = $"{Yes}|{No}", Description = description.In(voice.Language) }.Among(voice, Yes, No);

    public static bool? In(ParseResult words, Option<string> option) => words.GetValue(option) is { } given ? given == Yes : null;
}
