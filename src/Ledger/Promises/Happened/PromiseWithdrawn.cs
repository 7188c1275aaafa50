namespace Luoshi.Ledger.Promises.Happened;

/// <summary>A promise that was released was taken back; the notice stays for everybody to read.</summary>
public sealed record PromiseWithdrawn(int PlanYear, string Report, int Start, string Notice, DateOnly On) : FactOf<ReleasedPromise>
{
    public override EntityKey Subject => ReleasedPromise.KeyOf(PlanYear, Report, Start);

    protected override ReleasedPromise Change(ReleasedPromise before) => before with { Stands = false, Notices = [.. before.Notices, new PromiseNotice(Notice, On)] };
}
