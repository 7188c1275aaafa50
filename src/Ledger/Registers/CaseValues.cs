using System.Globalization;
using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers;

/// <summary>What a record's case tells in the fields of its register.</summary>
internal static class CaseValues
{
    public static IReadOnlyDictionary<string, string> Of(Case it, CaseHandling handling)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [CaseFields.Stage] = StageOf(it.Stage),
            [CaseFields.Open] = Flag(it.IsOpen),
            [CaseFields.Lead] = it.Held?.Unit ?? "",
            [CaseFields.Due] = it.Due is { } due ? Day(DateOnly.FromDateTime(due)) : "",
            [CaseFields.Late] = Flag(it.Late),
            [CaseFields.Closed] = it.Ended is { } ended ? Day(ended.On) : "",
            [CaseFields.Redone] = it.Round.ToString(CultureInfo.InvariantCulture),
            [CaseFields.Result] = it.Result,
        };
        if (handling.CallBack is { } asked && it.Answered is { } said)
        {
            values[CaseFields.Satisfied] = Flag(Counted(asked.Satisfaction, said.Satisfaction));
            values[CaseFields.Solved] = Flag(Counted(asked.Solution, said.Solution));
        }
        return values;
    }

    /// <summary>Whether an answer counts as content or helped; null where it counts as neither.</summary>
    public static bool? Counted(IReadOnlyList<CallBackAnswer> answers, string code) => answers.FirstOrDefault(answer => answer.Code == code)?.Counts switch
    {
        CountedAs.Yes => true,
        CountedAs.No => false,
        _ => null,
    };

    /// <summary>As the field of the stage has it.</summary>
    public static string StageOf(CaseStage stage) => stage.ToString().ToLowerInvariant();

    private static string Flag(bool? holds) => holds switch { true => "yes", false => "no", _ => "" };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
