namespace Luoshi.Terminal.CommandLine;

/// <summary>
/// Which language to speak: <c>--lang</c> first, else the locale, else Chinese. It is settled before the command line is parsed,
/// because help and usage errors are told in it too.
/// </summary>
internal static class LanguageChoice
{
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> environment) =>
        Asked(arguments) ?? OfLocale(environment) ?? Language.Chinese;

    public static Language? Parse(string word) => word.ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language? Asked(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count && arguments[index] != "--"; index++)
        {
            if (arguments[index].StartsWith("--lang=", StringComparison.Ordinal)) return Parse(arguments[index][7..]);
            if (arguments[index] == "--lang" && index + 1 < arguments.Count) return Parse(arguments[index + 1]);
        }
        return null;
    }

    private static Language? OfLocale(Func<string, string?> environment)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(name) is not { Length: > 0 } locale) continue;
            if (locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) return Language.Chinese;
            var neutral = locale is "C" or "POSIX" || locale.StartsWith("C.", StringComparison.Ordinal);
            return neutral ? null : Language.English;
        }
        return null;
    }
}
