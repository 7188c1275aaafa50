using CsCheck;
using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Tests.Formulas;

/// <summary>Formulas over the fields of a row: what they come to, what unknown does to them, and how they are refused.</summary>
public sealed class FormulaTests
{
    private static readonly Dictionary<string, Value> _row = new(StringComparer.Ordinal)
    {
        ["cows"] = Value.Of(12.5m),
        ["calves"] = Value.Of(4m),
        ["kind"] = Value.Of("cattle"),
        ["opened"] = Value.Of(new DateOnly(2024, 3, 1)),
        ["closed"] = Value.Of(new DateOnly(2024, 12, 31)),
        ["ready"] = Value.Of(true),
        ["empty"] = Value.Unknown,
    };

    [Theory]
    [InlineData("cows + calves * 2", "20.5")]
    [InlineData("(cows + calves) * 2", "33")]
    [InlineData("cows - calves - 1", "7.5")]
    [InlineData("-cows + 1", "-11.5")]
    [InlineData("cows / 0", "")]
    [InlineData("cows + empty", "")]
    [InlineData("closed >= opened", "yes")]
    [InlineData("closed < 2024-12-31", "no")]
    [InlineData("kind = 'cattle' and cows > 10", "yes")]
    [InlineData("kind = \"sheep\" or ready", "yes")]
    [InlineData("not ready or kind in ('sheep', 'horse')", "no")]
    [InlineData("kind in ('sheep', 'cattle')", "yes")]
    [InlineData("empty > 3", "")]
    [InlineData("empty > 3 or ready", "yes")]
    [InlineData("empty > 3 and not ready", "no")]
    [InlineData("known(empty)", "no")]
    [InlineData("if(known(empty), empty, 7)", "7")]
    [InlineData("days(opened, closed)", "305")]
    [InlineData("year(opened) * 100 + month(opened)", "202403")]
    [InlineData("round(cows / 3, 2)", "4.17")]
    [InlineData("max(cows, calves) - min(cows, calves)", "8.5")]
    [InlineData("length(kind)", "6")]
    [InlineData("android = 1", "")]
    public void Comes_to(string formula, string result) => Assert.Equal(result, Formula.Parse(formula).In(field => _row.GetValueOrDefault(field)).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("cows +")]
    [InlineData("(cows")]
    [InlineData("cows cows")]
    [InlineData("cows = ")]
    [InlineData("and")]
    [InlineData("kind in ()")]
    public void What_is_not_well_written_is_refused(string formula) => Assert.Throws<FormulaException>(() => Formula.Parse(formula));

    [Theory]
    [InlineData("cows + kind")]
    [InlineData("closed > cows")]
    [InlineData("closed > 2024-13-01")]
    [InlineData("kind < 'a'")]
    [InlineData("not cows")]
    [InlineData("ready and kind")]
    [InlineData("colour = 'red'")]
    [InlineData("kind in (1, 2)")]
    [InlineData("days(opened)")]
    [InlineData("if(ready, 1, kind)")]
    public void What_cannot_be_reckoned_is_told_before_any_row(string formula) =>
        Assert.Throws<FormulaException>(() => Formula.Parse(formula).KindIn(field => _row.TryGetValue(field, out var value) ? value.Kind : null));

    [Fact]
    public void The_message_shows_from_where_it_cannot_be_read() =>
        Assert.Contains("“%% 3”", Assert.Throws<FormulaException>(() => Formula.Parse("cows %% 3")).Chinese, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_function_is_told_with_those_that_there_are() =>
        Assert.Contains("days(from, to)", Assert.Throws<FormulaException>(() => Formula.Parse("age(opened)")).English, StringComparison.Ordinal);

    [Fact]
    public void Too_many_brackets_are_refused_and_end_nothing() => Assert.Throws<FormulaException>(() => Formula.Parse(new string('(', 5_000)));

    [Fact]
    public void Formulas_within_formulas_are_read_once() =>
        Assert.Equal("1", Formula.Parse(string.Concat(Enumerable.Repeat("if(ready,", 30)) + "1" + string.Concat(Enumerable.Repeat(",2)", 30))).In(field => _row[field]).ToString());

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String[Gen.Char["cows 12.5-()+*/<>=!'\"and,in or"], 0, 60].Sample(text =>
    {
        try
        {
            Formula.Parse(text).In(_ => Value.Unknown);
        }
        catch (FormulaException)
        {
        }
    });

    [Fact]
    public void Sums_are_exact() => Gen.Decimal[-1_000_000m, 1_000_000m].Select(Gen.Decimal[-1_000_000m, 1_000_000m]).Sample((left, right) =>
        Formula.Parse("a + b - b").In(field => Value.Of(field == "a" ? left : right)).Number == left + right - right);
}
