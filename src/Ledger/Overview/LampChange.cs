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

    /// <summary>The tasks whose lamps are others in a month than in the one before; none where one of them was not lit.</summary>
    public static IReadOnlyList<LampChange> Between(LampMonth? before, LampMonth? now) => before is null || now is null ? [] :
    [
        .. from lit in now.Tasks
           join was in before.Tasks on lit.Task.Number equals was.Task.Number
           where lit.Lamp.Lamp?.Name != was.Lamp.Lamp?.Name
           select new LampChange(was, lit),
    ];

    private static int Rank(LitTask task) => task.Lamp.Lamp?.Standing switch
    {
        LampStanding.Bad => 0,
        LampStanding.Warning => 1,
        null => 2,
        _ => 3,
    };
}
