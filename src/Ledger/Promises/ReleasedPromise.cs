using System.Globalization;

namespace Luoshi.Ledger.Promises;

/// <summary>
/// A promise of the year before with what became of it, released to the public. Each is released and taken back for itself; a notice of what was taken back stays for everybody to read.
/// </summary>
/// <param name="PlanYear">The year of the plan whose report answers it.</param>
/// <param name="Report">The file of the report that promised, by its SHA-256.</param>
/// <param name="Start">Where the promise begins in it.</param>
public sealed record ReleasedPromise(int PlanYear, string Report, int Start) : Entity
{
    public const string Kind = "promise";

    public override EntityKey Key => KeyOf(PlanYear, Report, Start);

    public required AnsweredPromise Answered { get; init; }

    /// <summary>The file of the report that answers, by its SHA-256.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>The leader who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The day on which it was released last.</summary>
    public DateOnly On { get; init; }

    /// <summary>Whether it is public now.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>What was said to the public whenever it was taken back, in order.</summary>
    public IReadOnlyList<PromiseNotice> Notices { get; init; } = [];

    public static EntityKey KeyOf(int planYear, string report, int start) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(planYear)}{report}/{start:D8}"));

    /// <summary>What the ids of all promises that a report answers begin with.</summary>
    public static string IdPrefix(int planYear) => planYear.ToString(CultureInfo.InvariantCulture) + "/";
}
