using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>
/// That the records of a register are cases (办件): things somebody brought that have to be answered in time. What a case says stands in the fields of its record; how it is
/// handled, and how long each step may take, is declared here.
/// </summary>
/// <param name="Title">The field that tells what it is about in a line.</param>
public sealed record CaseHandling(string Title)
{
    /// <summary>The field of its category, by which repeated ones are found; empty where there is none.</summary>
    public string Matter { get; init; } = "";

    /// <summary>The field of the township, by which repeated ones are found; empty where there is none.</summary>
    public string Township { get; init; } = "";

    /// <summary>The field with what was said; empty where the title is all.</summary>
    public string Words { get; init; } = "";

    /// <summary>The field of the channel that it came by; empty where there is none.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The field of the unit that it is proposed to; empty where there is none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The field that says that it is for nobody but those who handle it (保密); empty where there is none.</summary>
    public string Secret { get; init; } = "";

    /// <summary>The field that says that whoever brought it does not want to be known (匿名); empty where there is none.</summary>
    public string Anonymous { get; init; } = "";

    /// <summary>The field that says that it is in no rate (不计入考核); empty where there is none.</summary>
    public string Uncounted { get; init; } = "";

    public IReadOnlyList<CaseLimit> Limits { get; init; } = [];

    /// <summary>Null where there is never more time.</summary>
    public CaseExtension? Extension { get; init; }

    /// <summary>What cases can come to; empty where replies have no class.</summary>
    public IReadOnlyList<CaseResult> Results { get; init; } = [];

    /// <summary>Null where nobody is called back.</summary>
    public CallBack? CallBack { get; init; }

    /// <summary>复函: whether the reply is an official letter.</summary>
    public bool Letter { get; init; }

    /// <summary>The field that says to whom the letter is; empty where there is none.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>The field with the number by which the letter cites it; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>抄送: who gets a copy of the letter; empty where nobody does.</summary>
    public string Copies { get; init; } = "";

    /// <summary>The limit on a step of a case on a day: of the rows that hold for it the first, and of those for the same cases the one in force. Null where none is known: nothing is late then.</summary>
    /// <param name="step">The step.</param>
    /// <param name="holds">Whether a condition holds for the case.</param>
    /// <param name="on">The day.</param>
    public CaseLimit? LimitOf(CaseStep step, Func<Formula, bool> holds, DateOnly on) => Limits.Where(limit => limit.For == step && limit.From <= on && (limit.Where is null || holds(limit.Where)))
        .GroupBy(limit => limit.Where?.Text ?? "").FirstOrDefault()?.MaxBy(limit => limit.From);

    /// <summary>Null where there is none.</summary>
    public CaseResult? Result(string code) => Results.FirstOrDefault(result => result.Code == code);
}
