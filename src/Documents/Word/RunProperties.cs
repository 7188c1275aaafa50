using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>What a run says about its words.</summary>
/// <param name="Hidden">Null where it says nothing of it.</param>
/// <param name="Style">Its character style.</param>
internal readonly record struct RunProperties(bool? Hidden, string? Style)
{
    public static RunProperties Read(XmlWalk walk)
    {
        var properties = new RunProperties();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            properties = WordNames.Of(walk) switch
            {
                "vanish" => properties with { Hidden = WordNames.IsOn(walk) },
                "rStyle" => properties with { Style = walk.Attribute("val") },
                _ => properties,
            };
        }
        return properties;
    }
}
