using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

/// <summary>What the program tells of itself or of one of its verbs, read from the help that it prints.</summary>
/// <param name="Verbs">The verbs listed; none on a verb's own page.</param>
/// <param name="Options">Each option with the words that stand for its value: <c>table|json</c>, <c>PATH</c>, or nothing.</param>
internal sealed partial record HelpPage(IReadOnlyList<string> Verbs, IReadOnlyDictionary<string, string> Options)
{
    private static readonly ConcurrentDictionary<(string? Verb, string Language), HelpPage> _asked = new();

    public static HelpPage Of(string? verb = null, string language = "en") =>
        _asked.GetOrAdd((verb, language), asked => Parse(Ask(asked.Verb, asked.Language)));

    /// <summary>All options that some verb has, or the program itself.</summary>
    public static IReadOnlySet<string> AllOptions() =>
        Of().Verbs.SelectMany(verb => Of(verb).Options.Keys).Concat(Of().Options.Keys).ToHashSet();

    private static HelpPage Parse(string help) => new(
        [.. Verb().Matches(Section(help, "Commands:", "命令:")).Select(match => match.Groups[1].Value)],
        Option().Matches(Section(help, "Options:", "选项:")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value));

    // From the heading to the next empty line.
    private static string Section(string help, params string[] headings)
    {
        var lines = help.Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => !headings.Contains(line));
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line.Length > 0));
    }

    private static string Ask(string? verb, string language)
    {
        var root = Checkout.Here().Root;
        string[] words = [.. verb is null ? [] : new[] { verb }, "--help", "--lang", language];
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(root, "luoshi"), words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var help = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"./luoshi {string.Join(' ', words)} ended with {process.ExitCode}.\n{errors.Result}");
        return help;
    }

    [GeneratedRegex(@"^  ([a-z]+)  ", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^  (?:-\w, )?(--[a-z][a-z-]*)(?: (\S+))?", RegexOptions.Multiline)]
    private static partial Regex Option();
}
