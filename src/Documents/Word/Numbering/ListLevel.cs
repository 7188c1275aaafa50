using Luoshi.Documents.Containers;
using Luoshi.Documents.Numerals;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>One level of a list: how its numbers are written and when they begin anew.</summary>
internal sealed record ListLevel(int Index)
{
    public int Start { get; init; }

    public NumberStyle Numbers { get; init; }

    /// <summary>For numbers of a fixed width, how many digits at least.</summary>
    public int Digits { get; init; }

    /// <summary>The label with %1 for the number of the first level, %2 for that of the second.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Whether nothing stands between label and words.</summary>
    public bool Tight { get; init; }

    /// <summary>Whether all numbers in the label are plain digits, whatever their own level says.</summary>
    public bool AllDecimal { get; init; }

    /// <summary>The count of levels from the top any of which begins this one anew; null for all above, 0 for none.</summary>
    public int? Restart { get; init; }

    /// <summary>The style whose paragraphs stand on this level.</summary>
    public string? Style { get; init; }

    /// <summary>Reads the element lvl.</summary>
    public static ListLevel Read(XmlWalk walk)
    {
        var level = new ListLevel(walk.Number("ilvl") ?? 0);
        for (var depth = walk.Enter(); walk.Next(depth);) level = level.With(walk);
        return level;
    }

    private ListLevel With(XmlWalk walk) => WordNames.Of(walk) switch
    {
        "start" => this with { Start = walk.Number("val") ?? 0 },
        "numFmt" => WithNumbers(walk.Attribute("val"), walk.Attribute("format")),
        "mc:AlternateContent" => WithAlternative(walk),
        "lvlText" => this with { Pattern = walk.Attribute("val") ?? "" },
        "suff" => this with { Tight = walk.Attribute("val") is "nothing" },
        "isLgl" => this with { AllDecimal = WordNames.IsOn(walk) },
        "lvlRestart" => this with { Restart = walk.Number("val") },
        "pStyle" => this with { Style = walk.Attribute("val") },
        _ => this,
    };

    /// <summary>Formats newer than the standard come with an older one beside them; the newer is taken.</summary>
    private ListLevel WithAlternative(XmlWalk walk)
    {
        var level = this;
        for (var depth = walk.Enter(); walk.Next(depth);)
            for (var inner = walk.Enter(); walk.Next(inner);)
                if (level == this)
                    level = level.With(walk);
        return level;
    }

    private ListLevel WithNumbers(string? name, string? format) => name is "custom"
        ? this with { Numbers = NumberStyle.Decimal, Digits = (format ?? "").TakeWhile(char.IsAsciiDigit).Count() }
        : this with { Numbers = NumberFormats.Of(name) };
}
