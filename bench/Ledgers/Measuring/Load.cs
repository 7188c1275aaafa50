using Luoshi.Bench.Ledgers.Making;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>Reports that a county has still to hand in, and what they will leave in the tables.</summary>
internal sealed record Load(string Place, IReadOnlyList<Step> Steps, IReadOnlyList<BareRow> Rows)
{
    public static Load Of(CountyLife life, County county, int count)
    {
        var steps = life.Later(count).ToList();
        return new(life.Place, steps, [.. steps.SelectMany(county.Take).Select(pair => new BareRow(pair.Entry, pair.Entity))]);
    }

    /// <summary>Those of one round.</summary>
    public Load Round(int round, int size) =>
        new(Place, [.. Steps.Skip(round * size).Take(size)], [.. Rows.Skip(round * size).Take(size)]);
}
