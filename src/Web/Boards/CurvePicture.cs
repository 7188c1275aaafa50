using System.Globalization;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Web.Boards;

/// <summary>Where the values of a curve come to lie in its picture. The axis always has zero on it.</summary>
internal sealed class CurvePicture
{
    public const int Width = 520, Height = 240, Left = 78, Right = 512;

    private const int Ceiling = 14, Floor = 200, Steps = 4;

    private readonly decimal _top;
    private readonly decimal _bottom;

    public CurvePicture(MeasureCurve curve) : this(curve.Found.Concat(curve.Plan ?? []).Select(value => value.Value))
    {
    }

    /// <param name="values">Everything that is to find room in it.</param>
    public CurvePicture(IEnumerable<decimal> values)
    {
        var (least, most) = values.Aggregate((Least: 0m, Most: 0m), (known, value) => (Math.Min(known.Least, value), Math.Max(known.Most, value)));
        _bottom = least * 1.05m;
        _top = most * 1.05m;
        if (_top == _bottom) _top = 1;
    }

    /// <summary>The values at the lines across, zero among them.</summary>
    public IEnumerable<decimal> Lines => Enumerable.Range(0, Steps + 1).Select(step => _bottom + (_top - _bottom) * step / Steps).Append(0).Distinct();

    public static string MiddleOf(int month) => Said(Left + (Right - Left) * (month - 0.5m) / 12);

    public string HeightOf(decimal value) => Said(Floor - (Floor - Ceiling) * (value - _bottom) / (_top - _bottom));

    public string Points(IEnumerable<(int Month, decimal Value)> values) => string.Join(' ', values.Select(value => $"{MiddleOf(value.Month)},{HeightOf(value.Value)}"));

    private static string Said(decimal number) => decimal.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
