namespace Luoshi.Ledger.Units;

/// <summary>What became of a body (更名、合并、拆分): who goes on with its work from a day on.</summary>
/// <param name="Successors">At least one; what is not said to go elsewhere goes to the first.</param>
/// <param name="On">The first day on which it is no more.</param>
/// <param name="Paper">The paper that says so.</param>
public sealed record Succession(IReadOnlyList<string> Successors, DateOnly On, string Paper);
