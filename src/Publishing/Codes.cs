using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing;

/// <summary>The words that stand for the kinds of the vocabulary in every machine-readable format: their names in lower case.</summary>
public static class Codes
{
    private static readonly string[] Bounds = ["exact", "min", "max", "about"];
    private static readonly string[] Natures = ["level", "rate", "ratio", "delta"];
    private static readonly string[] Directions = ["none", "up", "down"];
    private static readonly string[] Roles = ["result", "target", "base", "context"];
    private static readonly string[] Parts = ["front", "review", "problems", "plan", "closing", "appendix"];
    private static readonly string[] Skips = ["date", "ordinal", "name", "rating", "section", "clock", "code"];
    private static readonly string[] Levels = ["national", "province", "prefecture", "county", "township"];
    private static readonly string[] Kinds =
        ["headline", "quantified", "designation", "event", "document", "project", "qualitative"];

    private static readonly string[] Fates = ["finished", "begun", "missed", "restated", "open", "vanished"];
    private static readonly string[] Verdicts = ["silent", "met", "exceeded", "partly", "missed", "restated"];

    public static string Of(Bound bound) => Bounds[(int)bound];

    public static string Of(Nature nature) => Natures[(int)nature];

    public static string Of(Direction direction) => Directions[(int)direction];

    public static string Of(Role role) => Roles[(int)role];

    public static string Of(Part part) => Parts[(int)part];

    public static string Of(SkipReason why) => Skips[(int)why];

    public static string Of(PlaceLevel level) => Levels[(int)level];

    public static string Of(WorkKind kind) => Kinds[(int)kind];

    public static string Of(Fate fate) => Fates[(int)fate];

    public static string Of(PromiseVerdict verdict) => Verdicts[(int)verdict];

    internal static Bound BoundOf(string code) => (Bound)Find(Bounds, code);

    internal static Nature NatureOf(string code) => (Nature)Find(Natures, code);

    internal static Direction DirectionOf(string code) => (Direction)Find(Directions, code);

    internal static Role RoleOf(string code) => (Role)Find(Roles, code);

    internal static Part PartOf(string code) => (Part)Find(Parts, code);

    internal static SkipReason SkipReasonOf(string code) => (SkipReason)Find(Skips, code);

    internal static PlaceLevel LevelOf(string code) => (PlaceLevel)Find(Levels, code);

    internal static WorkKind KindOf(string code) => (WorkKind)Find(Kinds, code);

    private static int Find(string[] codes, string code)
    {
        var index = Array.IndexOf(codes, code);
        return index >= 0 ? index : throw new FormatException($"“{code}” is none of {string.Join(", ", codes)}");
    }
}
