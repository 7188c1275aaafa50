using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Items;

/// <summary>A clause of the plan, cut at commas, semicolons, colons and full stops outside quotes and brackets.</summary>
internal sealed class Clause(Block block, int start, int end)
{
    public Block Block { get; } = block;

    /// <summary>Offset of its first character in the mended text.</summary>
    public int Start { get; } = start;

    /// <summary>Offset behind its last character, the closing mark left out.</summary>
    public int End { get; } = end;

    /// <summary>True where it opens its sentence.</summary>
    public bool OpensSentence { get; init; }

    /// <summary>True where a full stop or the end of the paragraph follows.</summary>
    public bool ClosesSentence { get; init; }

    /// <summary>The mark behind it; a line end at the end of its paragraph.</summary>
    public char Mark { get; init; }

    public Label Label { get; set; }

    /// <summary>True where it states a main expected target of the place as a whole.</summary>
    public bool IsHeadline { get; set; }

    /// <summary>The words that announced the main expected targets, as mended offsets; empty where it is none.</summary>
    public (int Start, int End) Announced { get; set; }

    /// <summary>The rule that gave the label.</summary>
    public string Rule { get; set; } = "";

    /// <summary>The lead sentence it stands under, as mended offsets; empty where there is none.</summary>
    public (int Start, int End) Theme { get; set; }

    /// <summary>Indexes of the first figure inside and of the one behind the last.</summary>
    public (int First, int End) Figures { get; set; }

    public bool HasFigures => Figures.End > Figures.First;
}
