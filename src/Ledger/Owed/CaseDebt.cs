using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Owed;

/// <summary>Something that somebody owes on a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="Case">On which case.</param>
/// <param name="Debtor">Who: a unit, or the supervision office.</param>
/// <param name="Role">In what role.</param>
public sealed record CaseDebt(CaseDebtKind Kind, Case Case, string Debtor, Role Role) : Owing(Debtor, Role)
{
    // Before the kinds of what is owed on cases, of which one is called as one on tasks.
    private const string Mark = "Case";

    /// <summary>The last moment, where the limit is in hours or the office closes on its last day; null where only the day counts.</summary>
    public DateTime? Until { get; init; }

    /// <summary>What the register of the case is called; null where it stands by itself.</summary>
    public Term? Register { get; init; }

    /// <summary><c>CaseReply 2025-3</c>; where several units can owe the same, with which of them.</summary>
    public override string Id => $"{Mark}{Kind} {(Case.Register.Length > 0 ? $"{Debtor} " : "")}{Case.Name}";

    /// <summary>The kind in such an id; null where it is of something else.</summary>
    public static CaseDebtKind? KindIn(string id) =>
        id.StartsWith(Mark, StringComparison.Ordinal) && Enum.TryParse<CaseDebtKind>(id.Split(' ')[0][Mark.Length..], out var kind) ? kind : null;
}
