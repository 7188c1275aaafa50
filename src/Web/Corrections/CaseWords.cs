using Luoshi.Ledger.Cases;

namespace Luoshi.Web.Corrections;

/// <summary>Words of corrections, in both languages, and the looks that go with them.</summary>
internal static class CaseWords
{
    public static string Say(this Wording words, CaseStage stage) => words.Say(CaseNames.Chinese(stage), CaseNames.English(stage));

    public static string Say(this Wording words, CaseSubjectKind kind) => words.Say(CaseNames.Chinese(kind), CaseNames.English(kind));

    public static string LookOf(CaseStage stage) => stage switch
    {
        CaseStage.Received => "slow",
        CaseStage.Closed => "done",
        CaseStage.Declined => "none",
        _ => "way",
    };

    /// <summary>As it stands in an address; null where there is no such thing.</summary>
    public static CaseSubjectKind? KindOf(string code) => code switch
    {
        "task" => CaseSubjectKind.Task,
        "indicator" => CaseSubjectKind.Indicator,
        "unit" => CaseSubjectKind.Unit,
        "promise" => CaseSubjectKind.Promise,
        "passage" => CaseSubjectKind.Passage,
        _ => null,
    };
}
