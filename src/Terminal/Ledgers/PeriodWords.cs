using System.CommandLine;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Months on the command line: 2025-05.</summary>
internal static class PeriodWords
{
    public static Option<Period?> Option(Voice voice, string name, Sentence description) => new(name)
    {
        HelpName = "YYYY-MM",
        Description = description.In(voice.Language),
        CustomParser = result =>
        {
            if (Period.Parse(result.Tokens[0].Value) is { } period) return period;
            result.AddError(voice.Say($"{name} 要写成 2025-05 这样，不能是“{result.Tokens[0].Value}”。", $"{name} is written as 2025-05, not \"{result.Tokens[0].Value}\"."));
            return null;
        },
    };
}
