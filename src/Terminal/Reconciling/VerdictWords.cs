using Luoshi.Publishing;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Reconciling;

/// <summary>Verdicts as they stand on the screen.</summary>
internal static class VerdictWords
{
    /// <summary>In the order in which a summary tells them.</summary>
    public static IReadOnlyList<PromiseVerdict> InOrder { get; } =
        [PromiseVerdict.Exceeded, PromiseVerdict.Met, PromiseVerdict.Partly, PromiseVerdict.Missed, PromiseVerdict.Restated, PromiseVerdict.Silent];

    public static string Of(PromiseVerdict verdict, Language language) => language == Language.Chinese ? Terms.Of(verdict) : Codes.Of(verdict);

    public static Ink InkOf(PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Met or PromiseVerdict.Exceeded => new("32"),
        PromiseVerdict.Partly => new("33"),
        PromiseVerdict.Missed => new("1;31"),
        PromiseVerdict.Restated => new("35"),
        _ => Ink.Faint,
    };
}
