using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>What a content control says about what it holds.</summary>
internal static class ContentControl
{
    /// <summary>Reads the element sdtPr: whether the control only shows what to type into it.</summary>
    public static bool IsUnfilled(XmlWalk walk)
    {
        var unfilled = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
            unfilled |= WordNames.Of(walk) is "showingPlcHdr" && WordNames.IsOn(walk);
        return unfilled;
    }
}
