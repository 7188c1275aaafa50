using CsCheck;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Publishing.Tests.Registers;

/// <summary>What is of few records cannot be read from a public figure, nor reckoned from what is.</summary>
public sealed class PublicFigureTests
{
    private static readonly RollUp _counted = new("counted", new("处数", "Places"), Reckoned.Count) { By = ["township"] };

    /// <summary>Parts as they are, and as they are told: <c>*</c> is left out.</summary>
    [Theory]
    [InlineData("20 30 40", "90: 20 30 40")]
    [InlineData("40 30 3", "73: 40 * *")]
    [InlineData("40 6 3", "49: * * *")]
    [InlineData("40 7 6", "53: 40 * *")]
    [InlineData("12 3", "15: * *")]
    [InlineData("9", "*: *")]
    [InlineData("4 5", "*: * *")]
    [InlineData("12", "12: 12")]
    [InlineData("", "15:")]
    public void Few_are_not_told_nor_what_would_tell_them(string parts, string told)
    {
        var counts = parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();
        Assert.Equal(told, Told(Made(counts, counts.Count == 0 ? 15 : counts.Sum())));
    }

    [Fact]
    public void Whatever_is_left_out_is_of_ten_records_at_least_and_never_one_part_alone() => Gen.Int[1, 60].List[1, 12].Sample(counts =>
    {
        var figure = Made(counts, counts.Sum());

        Assert.All(figure.Parts.Where(part => !part.IsLeftOut), part => Assert.True(part.Records >= PublicFigure.Fewest));
        if (figure.Whole.IsLeftOut) return;
        var hidden = figure.Whole.Records - figure.Parts.Sum(part => part.Records);
        var many = figure.Parts.Count(part => part.IsLeftOut);
        Assert.True(many == 0 ? hidden == 0 : many > 1 && hidden >= PublicFigure.Fewest, Told(figure));
    });

    private static PublicFigure Made(IReadOnlyList<int> counts, int whole) =>
        PublicFigure.Of(_counted, new([], whole, whole), [.. counts.Select((count, at) => new PublicCell([$"乡{at}"], count, count))]);

    private static string Told(PublicFigure figure) => $"{Word(figure.Whole)}:{string.Concat(figure.Parts.Select(part => " " + Word(part)))}";

    private static string Word(PublicCell cell) => cell.IsLeftOut ? "*" : $"{cell.Value}";
}
