using System.CommandLine;

namespace Luoshi.Terminal.CommandLine;

/// <summary>Words that are refused while the command line is parsed, with the sentence that says what would be right.</summary>
internal static class Choices
{
    public static Option<string> Among(this Option<string> option, Voice voice, params string[] words)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var given }] || words.Contains(given)) return;
            var all = string.Join(voice.Say("、", ", "), words);
            result.AddError(voice.Say(
                $"{option.Name} 不能是“{given}”，可用：{all}。",
                $"{option.Name} cannot be \"{given}\"; it takes {all}."));
        });
        return option;
    }

    /// <summary>Takes no mistyped option for the name of a file, unless there is such a file.</summary>
    public static Argument<T> OfFiles<T>(this Argument<T> argument, Voice voice)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (UnknownWord.IsMistypedOption(token.Value)) result.AddError(token.Value);
        });
        return argument;
    }
}
