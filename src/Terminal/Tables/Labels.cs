using Luoshi.Publishing;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>The kinds of the vocabulary in the user's language: the trade's words in Chinese, in English the codes of the formats, and words for bounds.</summary>
internal static class Labels
{
    private static readonly string[] Strengths = ["", "explore", "process", "aim", "firm", "hard"];

    public static string Of(Language language, WorkKind kind) => language == Language.Chinese ? Terms.Of(kind) : Codes.Of(kind);

    public static string OfStrength(Language language, int strength) =>
        language == Language.Chinese ? Terms.OfStrength(strength) : Strengths[Math.Clamp(strength, 0, 5)];

    /// <summary>Number and word, as in every table: <c>4 明确</c>, <c>4 firm</c>.</summary>
    public static string GradeOf(Language language, int strength) =>
        language == Language.Chinese ? Terms.GradeOf(strength) : $"{strength} {OfStrength(language, strength)}";

    public static string BoundOf(Language language, Figure figure) =>
        language == Language.Chinese ? Terms.BoundOf(figure) : (figure.Bound, figure.Strict) switch
        {
            (Bound.Min, true) => "> more than",
            (Bound.Min, false) => "≥ at least",
            (Bound.Max, true) => "< less than",
            (Bound.Max, false) => "≤ at most",
            (Bound.About, _) => "≈ about",
            _ => "",
        };

    public static string Of(Language language, Role role) => language == Language.Chinese ? Terms.Of(role) : Codes.Of(role);

    public static string Of(Language language, Nature nature) => language == Language.Chinese ? Terms.Of(nature) : Codes.Of(nature);

    public static string Of(Language language, Direction direction) => language == Language.Chinese ? Terms.Of(direction) : Codes.Of(direction);

    public static string Of(Language language, Part part) => language == Language.Chinese ? Terms.Of(part) : Codes.Of(part);

    public static string Of(Language language, SkipReason why) => language == Language.Chinese ? Terms.Of(why) : Codes.Of(why);

    /// <summary>All words that a column of that kind may hold, so that it is wide enough for each.</summary>
    public static IEnumerable<string> Grades(Language language)
    {
        for (var strength = 1; strength <= 5; strength++) yield return GradeOf(language, strength);
    }

    /// <summary>Kinds of tasks; main targets have a table of their own.</summary>
    public static IEnumerable<string> Kinds(Language language)
    {
        for (var kind = WorkKind.Quantified; kind <= WorkKind.Qualitative; kind++) yield return Of(language, kind);
    }

    public static IEnumerable<string> Bounds(Language language)
    {
        var figure = new Figure(default) { Value = 0, Unit = "" };
        for (var bound = Bound.Min; bound <= Bound.About; bound++)
        {
            yield return BoundOf(language, figure with { Bound = bound });
            if (bound != Bound.About) yield return BoundOf(language, figure with { Bound = bound, Strict = true });
        }
    }

    public static IEnumerable<string> Natures(Language language)
    {
        for (var nature = Nature.Level; nature <= Nature.Delta; nature++) yield return Of(language, nature);
    }

    public static IEnumerable<string> Roles(Language language)
    {
        for (var role = Role.Result; role <= Role.Context; role++) yield return Of(language, role);
    }

    public static IEnumerable<string> Parts(Language language)
    {
        for (var part = Part.Front; part <= Part.Appendix; part++) yield return Of(language, part);
    }

    public static IEnumerable<string> Skips(Language language)
    {
        for (var why = SkipReason.Date; why <= SkipReason.Code; why++) yield return Of(language, why);
    }
}
