namespace Luoshi.Ledger.Promises.Happened;

/// <summary>A promise of the year before was released with what became of it.</summary>
public sealed record PromiseReleased(int PlanYear, AnsweredPromise Answered, string Report, string AnsweredBy, string ApprovedBy, DateOnly On) : Fact
{
    public override EntityKey Subject => ReleasedPromise.KeyOf(PlanYear, Report, Answered.Start);

    public override Entity Change(Entity? before) => new ReleasedPromise(PlanYear, Report, Answered.Start)
    {
        Answered = Answered,
        AnsweredBy = AnsweredBy,
        ApprovedBy = ApprovedBy,
        On = On,
        Notices = (before as ReleasedPromise)?.Notices ?? [],
    };
}
