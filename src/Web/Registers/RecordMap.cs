using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Maps;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Places;

namespace Luoshi.Web.Registers;

/// <summary>Records where they are.</summary>
/// <param name="Picture">The drawing.</param>
/// <param name="Records">Those that are on it, in the order of its points.</param>
/// <param name="Without">How many do not say where they are.</param>
public sealed record RecordMap(MapPicture Picture, IReadOnlyList<Record> Records, int Without)
{
    internal static RecordMap Of(Register declared, Field point, Boundary? boundary, IReadOnlyList<Record> records)
    {
        var placed = records.Select(record => (Record: record, At: GeoPoint.Parse(record.As(declared)[point]))).Where(one => one.At is not null).ToList();
        return new(MapPicture.Of(boundary, [.. placed.Select(one => one.At!.Value)]), [.. placed.Select(one => one.Record)], records.Count - placed.Count);
    }

    /// <summary>The class by which a state is drawn; colours come again where there are many, and the state stands in words beside it.</summary>
    internal static string LookOf(Register declared, string state) => FormattableString.Invariant($"s{declared.States.TakeWhile(one => one.Code != state).Count() % Looks}");

    private const int Looks = 5;
}
