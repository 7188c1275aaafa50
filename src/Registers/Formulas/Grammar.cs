using System.Globalization;
using Parlot;
using Parlot.Fluent;
using static Parlot.Fluent.Parsers;

namespace Luoshi.Registers.Formulas;

/// <summary>
/// How formulas are written, loosest binding first: <c>or</c>; <c>and</c>; <c>not</c>; comparisons and <c>in (…)</c>; sums; products; a sign; numbers, days, texts, fields,
/// functions and brackets.
/// </summary>
internal static class Grammar
{
    private static readonly string[] _words = ["and", "or", "not", "in", "yes", "no"];

    private static readonly Parser<Expression> _whole = Whole();

    /// <exception cref="FormulaException">It is not well written.</exception>
    public static Expression Parse(string text)
    {
        if (text.Length > Formula.Longest) throw new FormulaException($"算式超过 {Formula.Longest} 个字。请拆成几个字段。", $"The formula is longer than {Formula.Longest} characters. Make several fields of it.");
        var context = new ParseContext(new Scanner(text));
        var read = _whole.TryParse(context, out var expression, out _);
        context.SkipWhiteSpace();
        var rest = text[context.Scanner.Cursor.Offset..].Trim();
        if (read && rest.Length == 0) return expression!;
        var shown = rest.Length > 20 ? rest[..20] + "…" : rest;
        throw rest.Length == 0
            ? new FormulaException("算式没有写完。", "The formula is not complete.")
            : new FormulaException(
                $"算式从“{shown}”起读不懂。写法例如：closed >= opened and kind in ('cattle', 'sheep')。",
                $"The formula cannot be read from \"{shown}\" on. It is written like: closed >= opened and kind in ('cattle', 'sheep').");
    }

    private static Parser<Expression> Whole()
    {
        var whole = Deferred<Expression>();
        var several = Between(Terms.Char('('), Separated(Terms.Char(','), whole), Terms.Char(')'));
        var signed = Deferred<Expression>();
        var minus = Terms.Char('-').SkipAnd(signed).Then<Expression>(part => new Reckoning('-', new Constant(Value.Of(0m)), part));
        signed.Parser = minus.Or(Primary(whole, several));
        var product = signed.LeftAssociative(Reckoned('*'), Reckoned('/'));
        var sum = product.LeftAssociative(Reckoned('+'), Reckoned('-'));
        var not = Deferred<Expression>();
        not.Parser = Word("not").SkipAnd(not).Then<Expression>(part => new Negated(part)).Or(Comparison(sum, several));
        var both = not.LeftAssociative((Word("and"), (left, right) => new Joined(true, left, right)));
        whole.Parser = both.LeftAssociative((Word("or"), (left, right) => new Joined(false, left, right)));
        return whole;
    }

    private static Parser<Expression> Primary(Parser<Expression> whole, Parser<IReadOnlyList<Expression>> several)
    {
        var day = Terms.Pattern(sign => char.IsAsciiDigit(sign) || sign == '-', 10, 10).When((_, text) => DayOf(text) is not null).Then<Expression>(text => new Constant(Value.Of(DayOf(text)!.Value)));
        var number = Terms.Decimal(NumberOptions.AllowDecimalSeparator).Then<Expression>(number => new Constant(Value.Of(number)));
        var words = Terms.String(StringLiteralQuotes.SingleOrDouble).Then<Expression>(text => new Constant(Value.Of(text.ToString())));
        var truth = Word("yes").Or(Word("no")).Then<Expression>(word => new Constant(Value.Of(word == "yes")));
        var calling = Name().And(several).Then<Expression>(parts => new Calling(Function.Called(parts.Item1), parts.Item2));
        var field = Name().Then<Expression>(name => new FieldValue(name));
        return OneOf(day, number, words, truth, calling, field, Between(Terms.Char('('), whole, Terms.Char(')')));
    }

    private static Parser<Expression> Comparison(Parser<Expression> sum, Parser<IReadOnlyList<Expression>> several)
    {
        var sign = OneOf(Terms.Text("<="), Terms.Text(">="), Terms.Text("!="), Terms.Text("="), Terms.Text("<"), Terms.Text(">"));
        var among = Word("in").SkipAnd(several).Then<Func<Expression, Expression>>(those => part => new AmongThese(part, those));
        var compared = sign.And(sum).Then<Func<Expression, Expression>>(parts => left => new Comparing(parts.Item1, left, parts.Item2));
        // What stands on the left is read once, whatever follows: formulas in formulas would be read again and again otherwise.
        return sum.And(ZeroOrOne(among.Or(compared))).Then(parts => parts.Item2 is { } behind ? behind(parts.Item1) : parts.Item1);
    }

    private static (Parser<char>, Func<Expression, Expression, Expression>) Reckoned(char sign) => (Terms.Char(sign), (left, right) => new Reckoning(sign, left, right));

    private static Parser<string> Word(string word) => Terms.Identifier().Then(text => text.ToString()).When((_, text) => text == word);

    private static Parser<string> Name() => Terms.Identifier().Then(text => text.ToString()).When((_, text) => !_words.Contains(text));

    private static DateOnly? DayOf(TextSpan text) =>
        DateOnly.TryParseExact(text.Span, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
