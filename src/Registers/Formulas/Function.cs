namespace Luoshi.Registers.Formulas;

/// <summary>A function that formulas may use: a name, what it takes, and what it makes of it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Taking">How it is written with what it takes, for messages.</param>
/// <param name="KindOf">Of what kind its result is; an error where it is given the wrong things.</param>
/// <param name="Of">Its result.</param>
internal sealed record Function(string Name, string Taking, Func<IReadOnlyList<ValueKind>, ValueKind> KindOf, Func<IReadOnlyList<Value>, Value> Of)
{
    private static readonly Function[] _all =
    [
        Plain("year", "year(day)", [ValueKind.Day], ValueKind.Number, given => Value.Of(given[0].Day!.Value.Year)),
        Plain("month", "month(day)", [ValueKind.Day], ValueKind.Number, given => Value.Of(given[0].Day!.Value.Month)),
        Plain("days", "days(from, to)", [ValueKind.Day, ValueKind.Day], ValueKind.Number, given => Value.Of(given[1].Day!.Value.DayNumber - given[0].Day!.Value.DayNumber)),
        Plain("min", "min(a, b)", [ValueKind.Number, ValueKind.Number], ValueKind.Number, given => Value.Of(Math.Min(given[0].Number!.Value, given[1].Number!.Value))),
        Plain("max", "max(a, b)", [ValueKind.Number, ValueKind.Number], ValueKind.Number, given => Value.Of(Math.Max(given[0].Number!.Value, given[1].Number!.Value))),
        Plain("round", "round(number, places)", [ValueKind.Number, ValueKind.Number], ValueKind.Number, given => Rounded(given[0].Number!.Value, given[1].Number!.Value)),
        Plain("length", "length(text)", [ValueKind.Text], ValueKind.Number, given => Value.Of(given[0].Text!.Length)),
        new("known", "known(anything)", kinds => Counted("known(anything)", kinds, 1) ? ValueKind.Truth : default, given => Value.Of(given[0].IsKnown)),
        new("if", "if(condition, then, else)", ChoiceOf, given => given[0].Truth switch { true => given[1], false => given[2], null => Value.Unknown }),
    ];

    public static IEnumerable<string> Names => _all.Select(function => function.Name);

    /// <exception cref="FormulaException">There is no such function.</exception>
    public static Function Called(string name) => Array.Find(_all, function => function.Name == name) ?? throw new FormulaException(
        $"没有函数“{name}”。可以用的：{string.Join("、", _all.Select(function => function.Taking))}。",
        $"There is no function \"{name}\". There are: {string.Join(", ", _all.Select(function => function.Taking))}.");

    private static Function Plain(string name, string taking, ValueKind[] taken, ValueKind made, Func<IReadOnlyList<Value>, Value> of) => new(
        name, taking, kinds => Counted(taking, kinds, taken.Length) && kinds.SequenceEqual(taken) ? made : throw Wrong(taking),
        given => given.All(value => value.IsKnown) ? of(given) : Value.Unknown);

    private static ValueKind ChoiceOf(IReadOnlyList<ValueKind> kinds)
    {
        const string taking = "if(condition, then, else)";
        return Counted(taking, kinds, 3) && kinds[0] == ValueKind.Truth && kinds[1] == kinds[2] ? kinds[1] : throw Wrong(taking);
    }

    private static bool Counted(string taking, IReadOnlyList<ValueKind> kinds, int wanted) => kinds.Count == wanted ? true : throw Wrong(taking);

    private static FormulaException Wrong(string taking) => new($"函数要写成 {taking}，括号里的个数和种类要对得上。", $"The function is written {taking}: as many things, and of that kind.");

    private static Value Rounded(decimal number, decimal places) =>
        places is >= 0 and <= 10 && places == decimal.Truncate(places) ? Value.Of(Math.Round(number, (int)places, MidpointRounding.AwayFromZero)) : Value.Unknown;
}
