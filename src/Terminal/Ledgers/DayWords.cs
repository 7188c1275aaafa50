using System.CommandLine;
using System.Globalization;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Days on the command line: 2025-09-30.</summary>
internal static class DayWords
{
    private const string Form = "yyyy-MM-dd";

    public static Option<DateOnly?> Option(Voice voice, string name, Sentence description) => new(name)
    {
        HelpName = "YYYY-MM-DD",
        Description = description.In(voice.Language),
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError(voice.Say(
                $"{name} 要写成 2025-09-30 这样，不能是“{result.Tokens[0].Value}”。", $"{name} is written as 2025-09-30, not \"{result.Tokens[0].Value}\"."));
            return null;
        },
    };

    /// <summary>A day that has to be there.</summary>
    public static DateOnly Parse(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new Failure(new($"日期要写成 2025-09-30 这样，不能是“{text}”。", $"A day is written as 2025-09-30, not \"{text}\"."));
}
