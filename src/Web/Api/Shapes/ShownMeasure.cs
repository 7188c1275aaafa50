using Luoshi.Ledger.Plans;
using Luoshi.Publishing;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A number that a task is to reach.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The goal, scale folded in; the lower end of a range.</param>
/// <param name="Value2">The upper end of a range.</param>
/// <param name="Unit">Without scale; 1 where it has none.</param>
/// <param name="Bound">exact, min, max or about.</param>
/// <param name="Strict">True where the number itself is not enough.</param>
/// <param name="Nature">level, rate, ratio or delta.</param>
/// <param name="Direction">none, up or down.</param>
/// <param name="Pace">How it goes through the year: cumulated, rate, stock or milestone.</param>
public sealed record ShownMeasure(string Name, decimal Value, decimal? Value2, string Unit, string Bound, bool? Strict, string Nature, string Direction, string Pace)
{
    internal static ShownMeasure Of(Measure measure) => new(
        measure.Name, measure.Value, measure.Value2, measure.Unit, Codes.Of(measure.Bound), measure.Strict ? true : null, Codes.Of(measure.Nature), Codes.Of(measure.Direction), Code.Of(measure.Pace));
}
