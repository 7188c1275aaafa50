using Luoshi.Extraction.Structure.Places;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction;

/// <summary>A place of GB/T 2260.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Within">The names of the province and prefecture that it is in; empty for a province.</param>
public sealed record KnownPlace(string Code, string Name, string Within)
{
    public PlaceLevel? Level => PlaceLevels.Of(Name);

    /// <summary>All places that are called so by their full name, in the order of their codes; of a name without its ending those that it may stand for.</summary>
    public static IReadOnlyList<KnownPlace> Called(string name) => [.. Gazetteer.Called(name.Trim()).Select(place => new KnownPlace(place.Code, place.Name, Gazetteer.Above(place.Code)))];
}
