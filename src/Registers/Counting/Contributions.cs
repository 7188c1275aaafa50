using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;
using Luoshi.Registers.Records;

namespace Luoshi.Registers.Counting;

/// <summary>What a record adds to the roll-ups of its register. Only the declaration and the record decide, so that what was added can be taken away again.</summary>
public static class Contributions
{
    /// <summary>At most two for each roll-up: where it came in, and where it left.</summary>
    public static IEnumerable<Contribution> Of(Register register, Filled record) => register.AllRollUps().SelectMany(rollUp => Of(rollUp, record));

    private static IEnumerable<Contribution> Of(RollUp rollUp, Filled record)
    {
        if (rollUp.Where is { } where && record.Of(where).Truth != true) yield break;
        if (record.Day(rollUp.On) is not { } from) yield break;
        var group = rollUp.By.Select(code => record.Of(code).ToString()).ToList();
        var entering = Of(rollUp, record, Cell.Of(rollUp, from, group), from);
        yield return entering;
        if (rollUp.Until.Length > 0 && record.Day(rollUp.Until) is { } until) yield return entering.Negated with { Cell = Cell.Of(rollUp, until, group) };
    }

    private static Contribution Of(RollUp rollUp, Filled record, Cell cell, DateOnly day)
    {
        var bare = new Contribution(cell, Records: 1);
        if (rollUp.How == Reckoned.Count) return bare with { Number = 1 };
        var told = rollUp.Of is { } of ? record.Of(of) : Value.Unknown;
        if (rollUp.How == Reckoned.Distinct) return told.IsKnown ? bare with { Member = told.ToString() } : new(cell, LeftOut: 1);
        if (told.Number is not { } number) return new(cell, LeftOut: 1);
        return rollUp.How switch
        {
            Reckoned.Ratio => rollUp.Per is { } per && record.Of(per).Number is { } divisor ? bare with { Number = number, Divisor = divisor } : new(cell, LeftOut: 1),
            Reckoned.Last => bare with { Number = number, Member = Value.Of(day).ToString() },
            _ => bare with { Number = number },
        };
    }
}
