using Luoshi.Desk.Registers;

namespace Luoshi.Web.Api.Shapes;

/// <summary>What a register comes to at the end of a month.</summary>
/// <param name="Id">The roll-up.</param>
/// <param name="Name">In both languages.</param>
/// <param name="Unit">Of the value.</param>
/// <param name="Records">How many records it is of.</param>
/// <param name="LeftOut">How many records belong here and tell no number.</param>
/// <param name="Parts">By what it is told apart by.</param>
public sealed record ShownFigure(string Id, ShownWords Name, string Unit, int Records, int LeftOut, IReadOnlyList<ShownFigurePart> Parts)
{
    /// <summary>Not there where nothing is known.</summary>
    public decimal? Value { get; init; }

    internal static ShownFigure Of(FigureLine line) => new(
        line.RollUp.Id, ShownRegister.Of(line.RollUp.Name), line.RollUp.Measure, line.Figure.Records, line.Figure.LeftOut,
        [.. line.Parts.Select(part => new ShownFigurePart(part.Values, part.Figure.Records) { Value = part.Figure.Value })])
    {
        Value = line.Figure.Value,
    };
}

/// <summary>A part of a figure.</summary>
/// <param name="By">The values that it is told apart by: a township, a state.</param>
/// <param name="Records">How many records it is of.</param>
public sealed record ShownFigurePart(IReadOnlyList<string> By, int Records)
{
    /// <summary>Not there where nothing is known.</summary>
    public decimal? Value { get; init; }
}
