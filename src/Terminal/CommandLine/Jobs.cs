using System.CommandLine;

namespace Luoshi.Terminal.CommandLine;

/// <summary>The option <c>--jobs</c>: how many reports are read at once.</summary>
internal static class Jobs
{
    private const int Most = 256;

    public static Option<int> Option(Voice voice, int without)
    {
        var option = new Option<int>("--jobs")
        {
            HelpName = "N",
            DefaultValueFactory = _ => without,
            Description = voice.Say($"同时读几份（默认 {without}）", $"how many reports are read at once (default {without})"),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !(int.TryParse(given, out var number) && number is > 0 and <= Most))
                result.AddError(voice.Say($"--jobs 要写 1 到 {Most} 的整数，不能是“{given}”。", $"--jobs takes a number from 1 to {Most}, not \"{given}\"."));
        });
        return option;
    }
}
