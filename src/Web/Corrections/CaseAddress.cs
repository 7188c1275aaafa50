using Luoshi.Desk.Corrections;
using Luoshi.Desk.Registers;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Boards;

namespace Luoshi.Web.Corrections;

/// <summary>Where that stands in public which a case is about.</summary>
internal static class CaseAddress
{
    public static string Of(string place, CaseSubject about)
    {
        var at = new BoardAddress(place, about.PlanYear);
        return about.Kind switch
        {
            CaseSubjectKind.Task when TaskNumber.Parse(about.Id) is { } number => at.Task(number),
            CaseSubjectKind.Indicator => at.Indicator(about.Id),
            CaseSubjectKind.Unit => at.Unit(about.Id),
            CaseSubjectKind.Promise => $"{at.Promises}#c{SubjectFinder.StartIn(about.Id)}",
            CaseSubjectKind.Passage => $"{at.Report}#p{SubjectFinder.StartIn(about.Id)}",
            CaseSubjectKind.Record when RecordSubject.In(about.Id) is var (register, number) => PublicRegisterAddress.Of(place, register, number),
            _ => at.Home,
        };
    }
}
