namespace Luoshi.Ledger.Cases;

/// <summary>What a case is about.</summary>
/// <param name="PlanYear">The year of the plan on whose pages it stands.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Id">Which one: a number, a code, a name, a place in a text.</param>
/// <param name="Words">What the page called it when the case came.</param>
public sealed record CaseSubject(int PlanYear, CaseSubjectKind Kind, string Id, string Words)
{
    public bool IsSameAs(CaseSubject other) => (PlanYear, Kind, Id) == (other.PlanYear, other.Kind, other.Id);
}
