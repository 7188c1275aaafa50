using System.CommandLine;

namespace Luoshi.Terminal.CommandLine;

/// <summary>Options that take one of a few words, refused with all of them named.</summary>
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
}
