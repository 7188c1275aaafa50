using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Desk.Registers;

/// <summary>Many records changed alike (批量修改): a field filled with the same, or the same step taken; all of them or none.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Numbers">Which records.</param>
/// <param name="Values">What is filled.</param>
/// <param name="Move">The step; empty for none.</param>
/// <param name="Explanation">Why, where a check speaks against it; empty where none does.</param>
public sealed record BulkChange(string Register, IReadOnlyList<int> Numbers, IReadOnlyDictionary<string, string> Values, string Move, string Explanation)
{
    /// <summary>As many as somebody looks through before they say yes.</summary>
    public const int Most = 500;

    /// <summary>What changes all of them.</summary>
    public Command Command => new Together([.. Numbers.Select(Of)]);

    /// <summary>Record by record, each upon what those before it come to.</summary>
    internal IReadOnlyList<BulkRow> Preview(ILedgerState state, Occasion occasion)
    {
        var ahead = new StateAhead(state);
        return [.. Numbers.Select(number => Row(ahead, number, occasion))];
    }

    private BulkRow Row(StateAhead ahead, int number, Occasion occasion)
    {
        var record = ahead.Record(Register, number);
        try
        {
            foreach (var fact in Of(number).Decide(ahead, occasion)) ahead.Take(fact);
            return new(record, ahead.Record(Register, number), null);
        }
        catch (RefusedException refusal)
        {
            return new(record, record, refusal);
        }
    }

    private ChangeRecord Of(int number) => new(Register, number, Values) { Move = Move, Explanation = Explanation };
}
