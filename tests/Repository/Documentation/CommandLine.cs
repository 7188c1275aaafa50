namespace Luoshi.Repository.Tests.Documentation;

/// <summary>A command as a page writes it, held against what the program or the script accepts.</summary>
internal sealed record CommandLine(Cited Source, IReadOnlyList<string> Words)
{
    // Programs of others that a newcomer is told to run.
    private static readonly string[] _known = ["git", "dotnet", "cd", "tar", "unzip", "apt-get", "sudo"];

    public static CommandLine Of(Cited source) => new(source, source.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private string Program => Words[0];

    private bool IsLuoshi => Program is "luoshi" or "./luoshi";

    /// <summary>What of it does not exist, told in a sentence each.</summary>
    public IEnumerable<string> Wrongs() => IsLuoshi ? WrongsOfLuoshi() : WrongsOfScript();

    /// <summary>Whether the words are a command of ours and not merely a name.</summary>
    public bool IsOurs() => Words.Count > 0 && (IsLuoshi || Program.StartsWith("./", StringComparison.Ordinal));

    private IEnumerable<string> WrongsOfLuoshi()
    {
        var verb = Words.Skip(1).FirstOrDefault(word => !word.StartsWith('-'));
        if (verb is not null && !HelpPage.Of().Verbs.Contains(verb))
        {
            yield return $"{Source} — luoshi has no verb \"{verb}\"";
            yield break;
        }

        foreach (var (option, value) in OptionsWithValues())
        {
            var accepted = HelpPage.Of(verb).Options;
            if (!accepted.TryGetValue(option, out var values))
            {
                yield return $"{Source} — luoshi {verb} has no option {option}";
            }
            else if (IsChoice(values) && value is not null && IsChoice(value) && value.Split('|').Except(values.Split('|')).Any())
            {
                yield return $"{Source} — {option} takes {values}";
            }
        }
    }

    private IEnumerable<string> WrongsOfScript()
    {
        if (!Program.StartsWith("./", StringComparison.Ordinal))
        {
            return _known.Contains(Program) ? [] : [$"{Source} — \"{Program}\" is no command of ours, nor a known one of others"];
        }

        var script = Path.Combine(Survey.Checkout.Here().Root, Program[2..]);
        if (!File.Exists(script))
        {
            return [$"{Source} — there is no {Program}"];
        }

        var text = File.ReadAllText(script);
        return Words.Skip(1)
            .Where(word => word.StartsWith("--", StringComparison.Ordinal) && !text.Contains(word, StringComparison.Ordinal))
            .Select(word => $"{Source} — {Program} has no option {word}");
    }

    private IEnumerable<(string Option, string? Value)> OptionsWithValues() =>
        from word in Words.Index()
        where word.Item.StartsWith("--", StringComparison.Ordinal)
        select (word.Item.TrimEnd(']'), Words.ElementAtOrDefault(word.Index + 1)?.TrimEnd(']'));

    // Lower-case words are to be typed as they are; others (PATH, N) stand for something.
    private static bool IsChoice(string values) => values.Length > 0 && values.All(letter => letter is '|' or '-' || char.IsAsciiLetterLower(letter));
}
