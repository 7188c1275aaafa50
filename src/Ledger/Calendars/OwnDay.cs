using System.Globalization;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>A day that the place set for itself, against papers and weekends.</summary>
/// <param name="On">The day.</param>
/// <param name="Off">False for a day that is worked.</param>
/// <param name="Name">What for: 县庆, 防汛值守.</param>
public sealed record OwnDay(DateOnly On, bool Off, string Name) : Entity
{
    public const string Kind = "day";

    public override EntityKey Key => KeyOf(On);

    public SetDay AsSet => new(On, Off, Name);

    public static EntityKey KeyOf(DateOnly on) => new(Kind, on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
