namespace Luoshi.Ledger.Plans;

/// <summary>Whom the machine proposed to lead a task: an opinion, kept beside what people decided.</summary>
/// <param name="Lead">Empty where no word told.</param>
/// <param name="RunnerUp">The next best; empty where there is none.</param>
/// <param name="Confidence">From 0, nothing tells, to 1, everything speaks for one.</param>
public sealed record LeadOpinion(string Lead, string RunnerUp, double Confidence)
{
    // Below this the proposal is as likely to be another unit's.
    private const double Sure = 0.5;

    /// <summary>Whether a person should look at it first.</summary>
    public bool IsDoubtful => Confidence < Sure;
}
