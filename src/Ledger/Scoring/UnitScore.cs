using System.Globalization;

namespace Luoshi.Ledger.Scoring;

/// <summary>The score of a unit for a year: of the unit, never of a person. Each point stands on entries.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Unit">The unit.</param>
public sealed record UnitScore(int Year, string Unit) : Entity
{
    public const string Kind = "score";

    public override EntityKey Key => KeyOf(Year, Unit);

    /// <summary>The rules it was scored by: name and version.</summary>
    public required string Rules { get; init; }

    /// <summary>As of which day it was counted.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Every task that it leads, with what it came to.</summary>
    public IReadOnlyList<TaskResult> Results { get; init; } = [];

    public IReadOnlyList<ScoreLine> Lines { get; init; } = [];

    /// <summary>Lines that are not taken, for causes outside of the unit.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>Whether the points of a line are given back: by a waiver, or by an appeal that was granted.</summary>
    public bool IsLifted(ScoreLine line) =>
        Waivers.Any(waiver => waiver.Line == line.Id) || Appeals.Any(appeal => appeal.Line == line.Id && appeal.Granted == true);

    public ScoreLine Line(string id) => Lines.FirstOrDefault(line => line.Id == id) ?? throw new RefusedException(
        $"{Unit} {Year} 年的扣分里没有“{id}”。请用 luoshi score show {Unit} 查看编号。",
        $"The score of {Unit} for {Year} has no line \"{id}\". luoshi score show {Unit} lists them.");

    public static EntityKey KeyOf(int year, string unit) => new(Kind, IdPrefix(year) + unit);

    /// <summary>What the ids of all scores of a year begin with.</summary>
    public static string IdPrefix(int year) => year.ToString(CultureInfo.InvariantCulture) + "/";
}
