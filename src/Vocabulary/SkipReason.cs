namespace Luoshi.Vocabulary;

/// <summary>Why a run of digits is no figure.</summary>
public enum SkipReason
{
    /// <summary>A calendar date or year, an anniversary.</summary>
    Date,

    /// <summary>第32届, 第1名.</summary>
    Ordinal,

    /// <summary>Part of a name or slogan: G219, “10+1”, 12345热线, PM2.5.</summary>
    Name,

    /// <summary>A rating inside a descriptive name: 5A级, 220千伏变电站.</summary>
    Rating,

    /// <summary>The number of a heading, a page or a list entry.</summary>
    Section,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A telephone number, index number, postcode or any run of digits without a meaning of quantity.</summary>
    Code,
}
