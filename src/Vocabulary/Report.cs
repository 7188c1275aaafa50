namespace Luoshi.Vocabulary;

/// <summary>What the head of a report tells of it. What the text does not tell is null, never guessed.</summary>
public sealed record Report
{
    /// <summary>The title, stray blanks taken out: 政府工作报告.</summary>
    public string? Title { get; init; }

    /// <summary>The reporting place by its full name: 昭苏县; 国务院 for the national report.</summary>
    public string? Place { get; init; }

    /// <summary>GB/T 2260 code of six digits, where the name leads to exactly one.</summary>
    public string? PlaceCode { get; init; }

    public PlaceLevel? Level { get; init; }

    /// <summary>The congress session it was given to: 第十八届人民代表大会第六次会议.</summary>
    public string? Session { get; init; }

    /// <summary>Who gave it, without office.</summary>
    public string? Speaker { get; init; }

    public DateOnly? GivenOn { get; init; }

    /// <summary>The year whose work is planned.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The year whose work is reviewed (the last one, where several are).</summary>
    public int? ReviewYear { get; init; }
}
