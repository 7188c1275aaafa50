using Luoshi.Ledger.Lighting;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Overview;

/// <summary>A task whose lamp is another than in the month before.</summary>
/// <param name="Before">Then.</param>
/// <param name="Now">Now.</param>
public sealed record LampChange(LitTask Before, LitTask Now)
{
    /// <summary>Whether it got worse: towards a bad lamp, or out of sight.</summary>
    public bool IsWorse => Rank(Now) < Rank(Before);

    /// <summary>Whether it got better.</summary>
    public bool IsBetter => Rank(Now) > Rank(Before);

    private static int Rank(LitTask task) => task.Lamp.Lamp?.Standing switch
    {
        LampStanding.Bad => 0,
        LampStanding.Warning => 1,
        null => 2,
        _ => 3,
    };
}
