using Luoshi.Publishing;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>The kinds of the vocabulary in the user's language: the trade's words in Chinese, the codes of the formats in English.</summary>
internal static class Labels
{
    public static string Of(Language language, WorkKind kind) => language == Language.Chinese ? Terms.Of(kind) : Short(Codes.Of(kind));

    public static string OfStrength(Language language, int strength) =>
        language == Language.Chinese ? Terms.OfStrength(strength) : strength switch
        {
            5 => "hard",
            4 => "firm",
            3 => "aim",
            2 => "proc",
            _ => "expl",
        };

    public static string Of(Language language, Role role) => language == Language.Chinese ? Terms.Of(role) : Codes.Of(role);

    public static string Of(Language language, Nature nature) => language == Language.Chinese ? Terms.Of(nature) : Codes.Of(nature);

    public static string Of(Language language, Direction direction) => language == Language.Chinese ? Terms.Of(direction) : Codes.Of(direction);

    public static string Of(Language language, Part part) => language == Language.Chinese ? Terms.Of(part) : Codes.Of(part);

    public static string Of(Language language, SkipReason why) => language == Language.Chinese ? Terms.Of(why) : Codes.Of(why);

    private static string Short(string code) => code.Length > 8 ? code[..8] : code;
}
