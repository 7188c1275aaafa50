namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>How a plan was issued before it came into the ledger.</summary>
/// <param name="On">The day.</param>
/// <param name="DocumentNumber">发文字号; may be empty.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record Issue(DateOnly On, string DocumentNumber, string ApprovedBy);
