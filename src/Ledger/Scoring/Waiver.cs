namespace Luoshi.Ledger.Scoring;

/// <summary>That the points of a line are not taken, since its cause lay outside of the unit (因客观原因).</summary>
/// <param name="Line">The line.</param>
/// <param name="By">Who found so.</param>
/// <param name="ApprovedBy">The leader who approved.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">The cause.</param>
public sealed record Waiver(string Line, string By, string ApprovedBy, DateOnly On, string Reason);
