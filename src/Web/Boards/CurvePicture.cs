using System.Globalization;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Web.Boards;

/// <summary>Where the values of a curve come to lie in its picture. The axis always has zero on it, and lines at round numbers.</summary>
internal sealed class CurvePicture
{
    public const int Width = 520, Height = 240, Left = 78, Right = 512;

    private const int Ceiling = 14, Floor = 200, Steps = 4;

    // Below this nothing is measured.
    private const decimal Smallest = 0.000_000_000_1m;

    private static readonly decimal[] _round = [1, 2, 2.5m, 5, 10];

    private readonly decimal _step;
    private readonly decimal _top;
    private readonly decimal _bottom;

    public CurvePicture(MeasureCurve curve) : this(curve.Found.Concat(curve.Plan ?? []).Select(value => value.Value))
    {
    }

    /// <param name="values">Everything that is to find room in it.</param>
    public CurvePicture(IEnumerable<decimal> values)
    {
        var (least, most) = values.Aggregate((Least: 0m, Most: 0m), (known, value) => (Math.Min(known.Least, value), Math.Max(known.Most, value)));
        _step = StepOf((most - least) / Steps);
        _bottom = decimal.Floor(least / _step) * _step;
        _top = decimal.Ceiling(most / _step) * _step;
        if (_top == _bottom) _top = _step;
    }

    /// <summary>The values at the lines across, zero among them.</summary>
    public IEnumerable<decimal> Lines => Enumerable.Range(0, (int)((_top - _bottom) / _step) + 1).Select(line => _bottom + line * _step);

    public static string MiddleOf(int month) => Said(Left + (Right - Left) * (month - 0.5m) / 12);

    public string HeightOf(decimal value) => Said(Floor - (Floor - Ceiling) * (value - _bottom) / (_top - _bottom));

    public string Points(IEnumerable<(int Month, decimal Value)> values) => string.Join(' ', values.Select(value => $"{MiddleOf(value.Month)},{HeightOf(value.Value)}"));

    /// <summary>The next round number.</summary>
    private static decimal StepOf(decimal least)
    {
        if (least <= Smallest) return 1;
        var power = 1m;
        while (power > least) power /= 10;
        while (power * 10 <= least) power *= 10;
        return _round.First(round => round * power >= least) * power;
    }

    private static string Said(decimal number) => decimal.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
