using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Plans;

/// <summary>Words of plans on pages.</summary>
internal static class PlanWords
{
    public static string Say(this Wording words, PlanStage stage) => stage switch
    {
        PlanStage.Draft => words.Say("拟定", "draft"),
        PlanStage.ForComment => words.Say("征求意见", "out for comment"),
        PlanStage.Approved => words.Say("审定", "approved"),
        _ => words.Say("印发", "published"),
    };

    public static string LookOf(PlanStage stage) => stage switch
    {
        PlanStage.Published => "done",
        PlanStage.Approved => "way",
        _ => "none",
    };
}
