using System.Globalization;

namespace Luoshi.Desk.Promises;

/// <summary>A promise as somebody looked at it.</summary>
/// <param name="Start">Where it begins in the report that promised.</param>
/// <param name="Sign">What tells that it is read as it was then.</param>
public sealed record SeenPromise(int Start, string Sign)
{
    /// <summary>As forms write it; one that is no promise where it is written otherwise.</summary>
    public static SeenPromise Parse(string? written) => written?.Split('-') is [var start, var sign] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new(at, sign) : new(-1, "");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}-{Sign}");
}
